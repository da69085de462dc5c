// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screens.h"

#include "ui/batch/batch_screen.h"
#include "ui/cases/cases_screen.h"
#include "ui/datasets/datasets_screen.h"
#include "ui/evaluation/evaluation_screen.h"
#include "ui/models/models_screen.h"
#include "ui/review/review_screen.h"
#include "ui/training/training_screen.h"

namespace semblance::ui {

QList<Screen*> makeScreens(const Services& services, QWidget* parent)
{
    return {
        new CasesScreen(services, parent),
        new ReviewScreen(services, parent),
        new DatasetsScreen(services, parent),
        new TrainingScreen(services, parent),
        new ModelsScreen(services, parent),
        new EvaluationScreen(services, parent),
        new BatchScreen(services, parent),
    };
}

} // namespace semblance::ui
