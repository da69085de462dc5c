// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/details_pane.h"

#include "core/jobs/background.h"
#include "core/media/file_metadata.h"
#include "ui/details/media_facts_html.h"
#include "ui/player/player.h"

#include <QDateTime>
#include <QFileInfo>

#include <optional>
#include <utility>

namespace semblance::ui {

DetailsPane::DetailsPane(Player& player, QWidget* parent)
    : QTextBrowser(parent)
    , m_player(player)
{
    setObjectName(QStringLiteral("detailsPane"));
    setAccessibleName(tr("Details of the file"));
    setPlaceholderText(tr("Open a file to see what is known of it."));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    connect(&m_player, &Player::opening, this, [this] {
        ++m_reading;
        clear();
    });
    connect(&m_player, &Player::opened, this, &DetailsPane::read);
}

void DetailsPane::read()
{
    const media::MediaFacts facts = m_player.facts();
    const QString path = m_player.path();
    setHtml(mediaFactsHtml(facts, std::nullopt));
    jobs::runThenCallback([facts, path] { return std::pair(media::withMetadata(facts, path), QFileInfo(path).lastModified()); }, this,
        [this, reading = ++m_reading](const std::pair<media::MediaFacts, QDateTime>& read) {
            if (reading == m_reading)
                setHtml(mediaFactsHtml(read.first, read.second));
        });
}

} // namespace semblance::ui
