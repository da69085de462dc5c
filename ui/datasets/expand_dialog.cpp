// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/expand_dialog.h"

#include "ui/datasets/dataset_words.h"
#include "ui/files/ask.h"
#include "ui/text/words.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace semblance::ui {
namespace {

const QString kOptionsKey = QStringLiteral("datasets/expand");

/// The paper's three, then what goes beyond it.
const QStringList kMethods { QStringLiteral("eye"), QStringLiteral("lip_mouth"), QStringLiteral("nose"), QStringLiteral("whole_face_swap"),
    QStringLiteral("self_blended"), QStringLiteral("face_xray"), QStringLiteral("mouth_reenactment") };

QDoubleSpinBox* number(QWidget* parent, const char* name, double least, double most, double step, int decimals)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setDecimals(decimals);
    return box;
}

} // namespace

ExpandDialog::ExpandDialog(const QStringList& methods, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_sourceMethods(methods)
    , m_content(new QWidget(this))
    , m_messages(new MessageBar(this))
{
    setObjectName(QStringLiteral("expandDialog"));
    setWindowTitle(tr("Expand the dataset"));
    setAttribute(Qt::WA_DeleteOnClose);
    new QVBoxLayout(m_content);

    QGridLayout* grid = group(tr("What is made"));
    const auto check = [&](const char* name, const QString& text) {
        auto* box = new QCheckBox(text, m_content);
        box->setObjectName(QString::fromLatin1(name));
        connect(box, &QCheckBox::toggled, this, &ExpandDialog::enableParts);
        return box;
    };
    const auto regions = [&](const QStringList& names) {
        auto* box = new QWidget(m_content);
        auto* row = new QGridLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        int i = 0;
        for (const QString& method : names) {
            auto* made = check("", augmentationText(method));
            made->setObjectName(QStringLiteral("method_%1").arg(method));
            m_methods[method] = made;
            row->addWidget(made, i / 3, i % 3);
            ++i;
        }
        row->setColumnStretch(3, 1);
        return box;
    };
    row(*grid, tr("Regions:"), regions(kMethods.mid(0, 3)), tr("As published: each of the three regions of every real face"));
    row(*grid, tr("Also:"), regions(kMethods.mid(3)), tr("Beyond the paper: other ways to forge, for comparison"));
    m_asPublished = check("asPublished", tr("As many as forged faces a method"));
    row(*grid, tr("Amount:"), m_asPublished, tr("As published; with no forgeries, as many as real faces"));
    m_perMethod = new QSpinBox(m_content);
    m_perMethod->setObjectName(QStringLiteral("perMethod"));
    m_perMethod->setRange(1, std::numeric_limits<int>::max());
    m_perMethod->setGroupSeparatorShown(true);
    row(*grid, tr("Samples a region:"), m_perMethod, tr("Samples made for each of the above"));
    m_seed = new QLineEdit(m_content);
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d{1,19}")), m_seed));
    connect(m_seed, &QLineEdit::textChanged, this, &ExpandDialog::enableParts);
    row(*grid, tr("Seed:"), m_seed, tr("The same seed and options give the same samples, byte for byte"));

    grid = group(tr("Source faces"));
    auto* sources = new QWidget(m_content);
    auto* sourceRow = new QGridLayout(sources);
    sourceRow->setContentsMargins(0, 0, 0, 0);
    int i = 0;
    for (const QString& method : methods) {
        auto* made = check("", method);
        made->setObjectName(QStringLiteral("source_%1").arg(method));
        m_sources[method] = made;
        sourceRow->addWidget(made, i / 2, i % 2);
        ++i;
    }
    sourceRow->setColumnStretch(2, 1);
    if (methods.isEmpty())
        sources->hide();
    else
        row(*grid, tr("Forgeries:"), sources, tr("The paper takes sources from Deepfakes and FaceSwap, forged or real"));
    m_sourcesReal = check("sourcesReal", tr("Only real faces as sources"));
    row(*grid, QString(), m_sourcesReal, tr("Instead of the paper's choice"));

    grid = group(tr("Blending"));
    m_colourTransfer = check("colourTransfer", tr("Colour transfer"));
    row(*grid, QString(), m_colourTransfer, tr("Give the pasted region the target's colours (Reinhard, l-alpha-beta)"));
    m_publishedColour = check("publishedColour", tr("Without limits, as published"));
    row(*grid, QString(), m_publishedColour, tr("By default the transfer is limited, which keeps odd colours away"));
    m_poisson = check("poisson", tr("Seamless blending"));
    row(*grid, QString(), m_poisson, tr("Poisson cloning instead of the paper's linear blend"));
    m_dilation = number(m_content, "maskDilation", 0, 1, 0.01, 3);
    row(*grid, tr("Mask grown by:"), m_dilation, tr("In distances between the eyes, beyond the region's landmarks"));
    m_blur = number(m_content, "maskBlur", 0, 1, 0.01, 3);
    row(*grid, tr("Mask blurred by:"), m_blur, tr("Standard deviation, in distances between the eyes"));

    grid = group(tr("Labels and perturbation"));
    auto* labels = new QWidget(m_content);
    m_labelFile = new QLineEdit(labels);
    m_labelFile->setObjectName(QStringLiteral("expandLabelFile"));
    m_labelFile->setAccessibleName(tr("Label file"));
    m_labelFile->setPlaceholderText(tr("the published table"));
    auto* chooseLabels = new QPushButton(tr("Choose…"), labels);
    chooseLabels->setObjectName(QStringLiteral("expandChooseLabels"));
    chooseLabels->setAutoDefault(false);
    connect(chooseLabels, &QPushButton::clicked, this, [this] {
        ask::forExistingFile(this, tr("Choose a label file"), m_labelFile->text(), tr("Label files (*.json)"),
            [this](const QString& file) { m_labelFile->setText(file); });
    });
    auto* labelRow = new QHBoxLayout(labels);
    labelRow->setContentsMargins(0, 0, 0, 0);
    labelRow->addWidget(m_labelFile, 1);
    labelRow->addWidget(chooseLabels);
    row(*grid, tr("Label file:"), labels, tr("Label rows of your own for the augmentations, as saved when a dataset is added"));
    m_unobservedAsNo = check("unobservedAsNo", tr("Not known becomes not altered"));
    row(*grid, QString(), m_unobservedAsNo, tr("As the official code does; the paper leaves such labels out"));
    m_perturbation = new QComboBox(m_content);
    m_perturbation->setObjectName(QStringLiteral("perturbation"));
    for (const auto& [key, text] : { std::pair(QStringLiteral("none"), tr("None")), std::pair(QStringLiteral("block"), tr("Patches")),
             std::pair(QStringLiteral("noise"), tr("Noise")), std::pair(QStringLiteral("blur"), tr("Blur")),
             std::pair(QStringLiteral("pixelation"), tr("Pixelation")), std::pair(QStringLiteral("jpeg"), tr("JPEG")),
             std::pair(QStringLiteral("random"), tr("A random one")) })
        m_perturbation->addItem(text, key);
    connect(m_perturbation, &QComboBox::currentIndexChanged, this, &ExpandDialog::enableParts);
    row(*grid, tr("Perturbation:"), m_perturbation, tr("What real footage suffers, applied to every sample that is made"));
    m_level = new QSpinBox(m_content);
    m_level->setObjectName(QStringLiteral("perturbationLevel"));
    m_level->setRange(1, 2);
    row(*grid, tr("Level:"), m_level, tr("1: weak, 2: strong, both as published"));

    grid = group(tr("Rejected"));
    m_smallest = number(m_content, "smallestSourceFace", 0, 2000, 5, 0);
    m_smallest->setSuffix(tr(" px"));
    row(*grid, tr("Faces below:"), m_smallest, tr("Side of target and source in their own frames"));
    m_yaw = number(m_content, "largestYaw", 0, 180, 1, 0);
    m_yaw->setSuffix(QStringLiteral("°"));
    row(*grid, tr("Turned apart by more than:"), m_yaw, tr("Between the heads of target and source"));

    m_seam = number(m_content, "largestSeam", 0, 255, 1, 0);
    row(*grid, tr("Seam of more than:"), m_seam, tr("Grey levels of a step at the region's edge; at the eyes the least is allowed"));
    for (QDoubleSpinBox* rule : { m_smallest, m_yaw, m_seam })
        rule->setSpecialValueText(tr("off"));

    grid = group(tr("Output"));
    m_pictures = new QComboBox(m_content);
    m_pictures->setObjectName(QStringLiteral("expandPictures"));
    m_pictures->addItem(tr("PNG, exact"), false);
    m_pictures->addItem(tr("JPEG, quality 95"), true);
    row(*grid, tr("Pictures:"), m_pictures, tr("PNG keeps every pixel; JPEG takes about a fifth of the room"));
    m_threads = new QSpinBox(m_content);
    m_threads->setObjectName(QStringLiteral("expandThreads"));
    m_threads->setRange(0, 256);
    m_threads->setSpecialValueText(tr("one a core (%1)").arg(QThread::idealThreadCount()));
    row(*grid, tr("Threads:"), m_threads, tr("The result does not depend on it"));

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Expand"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("expandOk"));
    QPushButton* standard = buttons->addButton(tr("As published"), QDialogButtonBox::ResetRole);
    standard->setObjectName(QStringLiteral("expandStandard"));
    standard->setToolTip(tr("Set everything as the paper has it"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    connect(standard, &QPushButton::clicked, this, [this] { set({}); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        const dataset::ExpandOptions wanted = options();
        if (const auto possible = dataset::checked(wanted); !possible) {
            m_messages->say(MessageBar::Kind::Error, errorText(possible.error()));
            return;
        }
        m_settings.setValue(kOptionsKey, QString::fromUtf8(QJsonDocument(dataset::toJson(wanted)).toJson(QJsonDocument::Compact)));
        Q_EMIT chosen(wanted);
        accept();
    });

    const auto last = dataset::expandOptionsFromJson(QJsonDocument::fromJson(m_settings.value(kOptionsKey).toString().toUtf8()).object());
    set(m_settings.contains(kOptionsKey) && last ? *last : dataset::ExpandOptions());
    // Turning the wheel over a box scrolls; it would change values in passing.
    for (QWidget* field : m_content->findChildren<QWidget*>()) {
        if (qobject_cast<QAbstractSpinBox*>(field) || qobject_cast<QComboBox*>(field)) {
            field->setFocusPolicy(Qt::StrongFocus);
            field->installEventFilter(this);
        }
    }
    const QSize wish(fontMetrics().height() * 68, m_content->sizeHint().height() + fontMetrics().height() * 6);
    resize(wish.boundedTo(this->screen()->availableSize() * 0.92));
}

bool ExpandDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

QGridLayout* ExpandDialog::group(const QString& title)
{
    auto* box = new QGroupBox(title, m_content);
    m_content->layout()->addWidget(box);
    auto* grid = new QGridLayout(box);
    grid->setVerticalSpacing(3);
    // The columns of all groups stand below each other.
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 28);
    grid->setColumnMinimumWidth(1, fontMetrics().averageCharWidth() * 46);
    grid->setColumnStretch(2, 1);
    return grid;
}

void ExpandDialog::row(QGridLayout& grid, const QString& label, QWidget* field, const QString& explanation)
{
    const int row = grid.rowCount();
    auto* name = new QLabel(label, m_content);
    name->setBuddy(field);
    grid.addWidget(name, row, 0);
    grid.addWidget(field, row, 1);
    auto* note = new QLabel(explanation, m_content);
    note->setWordWrap(true);
    grid.addWidget(note, row, 2);
    field->setToolTip(explanation);
    field->setAccessibleDescription(explanation);
    if (!label.isEmpty())
        field->setAccessibleName(QString(label).remove(QLatin1Char(':')));
}

void ExpandDialog::set(const dataset::ExpandOptions& options)
{
    for (auto box = m_methods.cbegin(); box != m_methods.cend(); ++box)
        box.value()->setChecked(options.methods.contains(box.key()));
    for (auto box = m_sources.cbegin(); box != m_sources.cend(); ++box)
        box.value()->setChecked(options.sourceMethods.contains(box.key()));
    m_asPublished->setChecked(!options.perMethod);
    m_perMethod->setValue(static_cast<int>(std::clamp<qint64>(options.perMethod.value_or(1000), 1, std::numeric_limits<int>::max())));
    m_seed->setText(QString::number(options.seed));
    m_sourcesReal->setChecked(options.sourcesReal);
    m_poisson->setChecked(options.poisson);
    m_colourTransfer->setChecked(options.colourTransfer);
    m_publishedColour->setChecked(options.publishedColour);
    m_dilation->setValue(options.maskDilation);
    m_blur->setValue(options.maskBlur);
    m_unobservedAsNo->setChecked(options.unobservedAsNo);
    m_perturbation->setCurrentIndex(std::max(0, m_perturbation->findData(options.perturbation)));
    m_level->setValue(options.perturbationLevel);
    m_smallest->setValue(options.smallestFace);
    m_yaw->setValue(options.largestYawDifference);
    m_seam->setValue(options.largestSeam);
    m_labelFile->setText(options.labelFile);
    m_pictures->setCurrentIndex(options.jpeg ? 1 : 0);
    m_threads->setValue(options.threads);
    enableParts();
}

dataset::ExpandOptions ExpandDialog::options() const
{
    dataset::ExpandOptions options;
    options.methods.clear();
    for (const QString& method : kMethods) {
        if (m_methods[method]->isChecked())
            options.methods << method;
    }
    // Where the dataset has none of the paper's methods, its choice stays written down.
    if (!m_sources.isEmpty()) {
        options.sourceMethods.clear();
        for (const QString& method : m_sourceMethods) {
            if (m_sources[method]->isChecked())
                options.sourceMethods << method;
        }
    }
    options.perMethod = m_asPublished->isChecked() ? std::nullopt : std::optional<qint64>(m_perMethod->value());
    options.seed = m_seed->text().toULongLong();
    options.sourcesReal = m_sourcesReal->isChecked();
    options.poisson = m_poisson->isChecked();
    options.colourTransfer = m_colourTransfer->isChecked();
    options.publishedColour = m_publishedColour->isChecked();
    options.maskDilation = m_dilation->value();
    options.maskBlur = m_blur->value();
    options.unobservedAsNo = m_unobservedAsNo->isChecked();
    options.perturbation = m_perturbation->currentData().toString();
    options.perturbationLevel = m_level->value();
    options.smallestFace = m_smallest->value();
    options.largestYawDifference = m_yaw->value();
    options.largestSeam = m_seam->value();
    options.labelFile = m_labelFile->text().trimmed();
    options.jpeg = m_pictures->currentData().toBool();
    options.threads = m_threads->value();
    return options;
}

void ExpandDialog::enableParts()
{
    if (!m_threads) // Not all parts are made yet.
        return;
    m_perMethod->setEnabled(!m_asPublished->isChecked());
    for (QCheckBox* box : std::as_const(m_sources))
        box->setEnabled(!m_sourcesReal->isChecked());
    m_publishedColour->setEnabled(m_colourTransfer->isChecked());
    m_level->setEnabled(m_perturbation->currentIndex() > 0);
    const bool any = std::any_of(m_methods.cbegin(), m_methods.cend(), [](const QCheckBox* box) { return box->isChecked(); });
    m_ok->setEnabled(any && m_seed->hasAcceptableInput());
    m_ok->setToolTip(any ? tr("Queue the expansion") : tr("Tick at least one region."));
}

} // namespace semblance::ui
