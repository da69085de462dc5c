// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/counterfactual_pane.h"

#include "ui/files/ask.h"
#include "ui/player/player.h"
#include "ui/results/face_focus.h"
#include "ui/results/results.h"
#include "ui/text/words.h"
#include "ui/widgets/pictures.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace semblance::ui {
namespace {

enum Column { NodeColumn, OriginalColumn, ControlColumn, TransplantedColumn, ShiftColumn, ColumnCount };

QComboBox* combo(const char* name, const QString& accessibleName, const QString& toolTip, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setToolTip(toolTip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

const QString kSourceKey = QStringLiteral("source");
const QString kFileKey = QStringLiteral("file");
const QString kKeptKey = QStringLiteral("kept");
const QString kKeptEvidenceKey = QStringLiteral("keptEvidence");

/// With a sign; a shift that rounds to nothing has none.
QString shiftText(double shift, int decimals = 2)
{
    const QString number = QLocale().toString(std::abs(shift), 'f', decimals);
    if (QLocale().toDouble(number) == 0)
        return number;
    return (shift < 0 ? QStringLiteral("−") : QStringLiteral("+")) + number;
}

} // namespace

CounterfactualPane::CounterfactualPane(
    jobs::FaceCheckService& service, Player& player, Results& results, FaceFocus& focus, QAction& keepSourceAction, QWidget* parent)
    : QScrollArea(parent)
    , m_service(service)
    , m_player(player)
    , m_results(results)
    , m_focus(focus)
    , m_keep(keepSourceAction)
{
    setObjectName(QStringLiteral("counterfactualPane"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeWidgets();

    connect(&m_service, &jobs::FaceCheckService::transplantEvent, this, &CounterfactualPane::onEvent);
    connect(&m_focus, &FaceFocus::changed, this, &CounterfactualPane::update);
    connect(&m_player, &Player::playingChanged, this, &CounterfactualPane::update);
    connect(&m_results, &Results::runChanged, this, &CounterfactualPane::update);
    connect(m_region, &QComboBox::activated, this, &CounterfactualPane::update);
    connect(m_source, &QComboBox::activated, this, [this] {
        if (source() == Source::File)
            chooseFile();
        update();
    });
    connect(&m_keep, &QAction::triggered, this, &CounterfactualPane::keepSource);
    show();
}

void CounterfactualPane::makeWidgets()
{
    auto* content = new QWidget(this);
    m_region = combo("transplantRegion", tr("Region"), tr("What is replaced"), content);
    m_region->addItems({ tr("Eyes"), tr("Lips and mouth"), tr("Nose") });
    m_source = combo("transplantSource", tr("Source"), tr("The face that the region is taken from"), content);
    m_source->addItem(tr("Previous analysed frame"), static_cast<int>(Source::PreviousFrame));
    m_source->addItem(tr("Next analysed frame"), static_cast<int>(Source::NextFrame));
    m_source->addItem(tr("Another track, this frame"), static_cast<int>(Source::OtherTrack));
    m_source->addItem(tr("The kept face"), static_cast<int>(Source::Kept));
    m_source->addItem(tr("A file…"), static_cast<int>(Source::File));
    auto* keep = new QToolButton(content);
    keep->setDefaultAction(&m_keep);
    keep->setFocusPolicy(Qt::TabFocus);
    m_state = sentenceLabel("transplantState", content);
    m_sentence = sentenceLabel("transplantSentence", content);
    m_note = sentenceLabel("transplantNote", content);

    m_gallery = new QWidget(content);
    auto* pictures = new QGridLayout(m_gallery);
    pictures->setContentsMargins(0, 0, 0, 0);
    constexpr std::array names { "transplantOriginal", "transplantControl", "transplantResult" };
    const QStringList titles { tr("Original"), tr("Control"), tr("Transplanted") };
    for (int i = 0; i < titles.size(); ++i) {
        auto* picture = new QLabel(m_gallery);
        picture->setObjectName(QLatin1String(names[static_cast<std::size_t>(i)]));
        picture->setAccessibleName(titles[i]);
        picture->setScaledContents(true);
        m_pictures << picture;
        pictures->addWidget(picture, 0, i, Qt::AlignLeft);
        pictures->addWidget(new QLabel(titles[i], m_gallery), 1, i);
    }
    pictures->setColumnStretch(static_cast<int>(titles.size()), 1);

    m_table = new QTableWidget(content);
    m_table->setObjectName(QStringLiteral("transplantTable"));
    m_table->setAccessibleName(tr("Probabilities of all nodes before and after the transplant"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({ tr("Node"), titles[0], titles[1], titles[2], tr("Shift") });
    m_table->horizontalHeaderItem(ShiftColumn)->setToolTip(tr("Transplanted less control"));
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* layout = new QGridLayout(content);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_region, 0, 0);
    layout->addWidget(m_source, 0, 1);
    layout->addWidget(keep, 0, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 2);
    layout->addWidget(m_state, 1, 0, 1, 3);
    layout->addWidget(m_sentence, 2, 0, 1, 3);
    layout->addWidget(m_gallery, 3, 0, 1, 3);
    layout->addWidget(m_table, 4, 0, 1, 3);
    layout->addWidget(m_note, 5, 0, 1, 3);
    layout->setRowStretch(6, 1);
    setWidget(content);
}

void CounterfactualPane::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    update();
}

void CounterfactualPane::hideEvent(QHideEvent* event)
{
    QScrollArea::hideEvent(event);
    update();
}

void CounterfactualPane::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        show();
}

CounterfactualPane::Source CounterfactualPane::source() const
{
    return static_cast<Source>(m_source->currentData().toInt());
}

void CounterfactualPane::keepSource()
{
    const auto subject = faceSubject(m_player, m_results, m_focus);
    if (!subject)
        return;
    m_kept = subject;
    m_keptEvidence = m_player.path();
    m_source->setCurrentIndex(m_source->findData(static_cast<int>(Source::Kept)));
    forget();
    update();
}

QVariantMap CounterfactualPane::state() const
{
    QVariantMap state { { kSourceKey, static_cast<int>(source()) }, { kFileKey, m_file }, { kKeptEvidenceKey, m_keptEvidence } };
    if (m_kept)
        state.insert(kKeptKey, QVariant::fromValue(*m_kept));
    return state;
}

void CounterfactualPane::restoreState(const QVariantMap& state)
{
    m_file = state.value(kFileKey).toString();
    m_keptEvidence = state.value(kKeptEvidenceKey).toString();
    if (state.contains(kKeptKey))
        m_kept = state.value(kKeptKey).value<FaceSubject>();
    m_source->setCurrentIndex(std::max(0, m_source->findData(state.value(kSourceKey))));
    update();
}

void CounterfactualPane::chooseFile()
{
    ask::forExistingFile(this, tr("Take a face from a file"), QFileInfo(m_player.path()).absolutePath(),
        tr("Videos and images (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;All files (*)"),
        [this](const QString& path) {
            m_file = path;
            update();
        });
}

std::optional<CounterfactualPane::Wanted> CounterfactualPane::onAnotherFrame(const FaceSubject& subject, qint64 step, QString& why)
{
    const qint64 ordinal = subject.about.frame + step * m_results.run()->run.settings.every;
    why = tr("The track has no analysed face there.");
    if (ordinal < 0 || ordinal >= m_player.frameCount())
        return std::nullopt;
    const auto faces = m_results.facesOn(ordinal);
    if (!faces) {
        why = tr("The faces there are being read…");
        return std::nullopt;
    }
    const auto face
        = std::find_if(faces->cbegin(), faces->cend(), [&](const analysis::FaceResult& f) { return f.face.track == subject.about.track; });
    if (face == faces->cend())
        return std::nullopt;
    Wanted wanted;
    wanted.request.sourcePath = m_player.path();
    wanted.request.sourceFrame = ordinal;
    wanted.request.sourceLandmarks = face->face.landmarks;
    wanted.text = tr("track %1, frame %2").arg(subject.about.track).arg(ordinal);
    return wanted;
}

std::optional<CounterfactualPane::Wanted> CounterfactualPane::wanted(const FaceSubject& subject, QString& why)
{
    Wanted wanted;
    switch (source()) {
    case Source::PreviousFrame:
        return onAnotherFrame(subject, -1, why);
    case Source::NextFrame:
        return onAnotherFrame(subject, 1, why);
    case Source::OtherTrack: {
        const auto& faces = m_focus.faces();
        const auto other = std::find_if(
            faces.cbegin(), faces.cend(), [&](const analysis::FaceResult& f) { return f.face.track != subject.about.track; });
        why = tr("There is no other analysed face on this frame.");
        if (other == faces.cend())
            return std::nullopt;
        wanted.request.source = compare::FaceInFrame { subject.frame, other->face.landmarks };
        wanted.text = tr("track %1, frame %2").arg(other->face.track).arg(other->frame);
        return wanted;
    }
    case Source::Kept:
        why = tr("Go to the face to take from and keep it with \"%1\".").arg(m_keep.toolTip());
        if (!m_kept)
            return std::nullopt;
        wanted.request.source = compare::FaceInFrame { m_kept->frame, m_kept->face.face.landmarks };
        wanted.text = tr("track %1, frame %2").arg(m_kept->about.track).arg(m_kept->about.frame);
        if (m_keptEvidence != m_player.path())
            wanted.text = tr("%1, %2", "file, track and frame").arg(m_kept->about.evidence, wanted.text);
        return wanted;
    case Source::File:
        break;
    }
    why = tr("Choose a file to take the region from.");
    if (m_file.isEmpty())
        return std::nullopt;
    wanted.request.sourcePath = m_file;
    wanted.text = tr("%1, largest face of its first frame").arg(QFileInfo(m_file).fileName());
    return wanted;
}

void CounterfactualPane::forget()
{
    m_service.cancelTransplant();
    m_request = 0;
    m_subject.reset();
    m_wanted.reset();
    m_result.reset();
}

void CounterfactualPane::update()
{
    m_keep.setEnabled(faceSubject(m_player, m_results, m_focus).has_value());
    const auto subject = isVisible() ? faceSubject(m_player, m_results, m_focus) : std::nullopt;
    if (!subject) {
        // What is computed stays for when the pane comes back into sight.
        if (isVisible() || !m_result)
            forget();
        show();
        return;
    }
    const auto from = wanted(*subject, m_why);
    if (!from) {
        forget();
        m_subject = subject;
        show();
        return;
    }
    if (m_subject && m_wanted && subject->isSameAs(*m_subject) && *from == *m_wanted && m_wantedRegion == m_region->currentIndex())
        return;
    m_subject = subject;
    m_wanted = from;
    m_wantedRegion = m_region->currentIndex();
    m_result.reset();
    jobs::TransplantRequest request = from->request;
    request.modelSha256 = subject->about.modelSha256;
    request.target = { subject->frame, subject->face.face.landmarks };
    request.region = compare::kTransplantRegions[static_cast<std::size_t>(m_wantedRegion)];
    m_request = m_service.checkTransplant(request);
    show();
}

void CounterfactualPane::onEvent(const jobs::TransplantEvent& event)
{
    if (event.id != m_request)
        return;
    m_result = event;
    show();
}

QString CounterfactualPane::sentence() const
{
    const compare::Counterfactual& made = *m_result->result;
    const double threshold = m_subject->about.threshold;
    const auto& nodes = m_subject->hierarchy.nodes();
    std::size_t most = 0;
    QStringList crossing;
    for (std::size_t node = 0; node < nodes.size(); ++node) {
        const double control = made.control.scores.probabilities[node];
        const double after = made.transplanted.scores.probabilities[node];
        if (std::abs(after - control) > std::abs(made.transplanted.scores.probabilities[most] - made.control.scores.probabilities[most]))
            most = node;
        if ((after >= threshold) != (control >= threshold))
            crossing << tr("%1 (%2 to %3)")
                            .arg(nodeLabel(nodes[node].name), probabilityBeside(control, threshold), probabilityBeside(after, threshold));
    }
    const double shift = made.transplanted.scores.probabilities[most] - made.control.scores.probabilities[most];
    const double ofControl = made.control.scores.probabilities[most] - made.original.scores.probabilities[most];
    QString text = tr("%1 moves most against the control: %2. The control itself moves it by %3.")
                       .arg(nodeLabel(nodes[most].name), shiftText(shift), shiftText(ofControl));
    text += QLatin1Char(' ')
        + (crossing.isEmpty() ? tr("No node changes sides of the threshold.")
                              : tr("Changing sides of the threshold: %1.").arg(crossing.join(QStringLiteral(", "))));
    return text;
}

void CounterfactualPane::showTable()
{
    const compare::Counterfactual& made = *m_result->result;
    const auto& nodes = m_subject->hierarchy.nodes();
    m_table->setRowCount(static_cast<int>(nodes.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto node = static_cast<std::size_t>(row);
        const auto put = [&](int column, const QString& text, const QString& toolTip) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(toolTip);
            if (column != NodeColumn)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        };
        const auto putVariant = [&](int column, const compare::Counterfactual::Variant& variant) {
            put(column, probabilityBeside(variant.scores.probabilities[node], m_subject->about.threshold),
                tr("Raw score %1").arg(QLocale().toString(variant.scores.rawScores[node], 'f', 3)));
        };
        put(NodeColumn, nodeLabel(nodes[node].name), {});
        putVariant(OriginalColumn, made.original);
        putVariant(ControlColumn, made.control);
        putVariant(TransplantedColumn, made.transplanted);
        put(ShiftColumn, shiftText(made.transplanted.scores.probabilities[node] - made.control.scores.probabilities[node]),
            tr("Raw score %1").arg(shiftText(made.transplanted.scores.rawScores[node] - made.control.scores.rawScores[node], 3)));
    }
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() + 2;
    for (int row = 0; row < m_table->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

void CounterfactualPane::show()
{
    const bool isMade = m_subject && m_result && m_result->result;
    QString state;
    if (!m_subject)
        state = noFaceSubjectText(m_player, m_results);
    else if (!m_wanted)
        state = QStringLiteral("%1: %2").arg(faceSubjectText(*m_subject), m_why);
    else if (!m_result)
        state = tr("%1, region of %2: computing…").arg(faceSubjectText(*m_subject), m_wanted->text);
    else if (!m_result->result)
        state = tr("%1, region of %2: not available. %3").arg(faceSubjectText(*m_subject), m_wanted->text, errorText(m_result->error));
    else
        state = tr("%1, region of %2").arg(faceSubjectText(*m_subject), m_wanted->text);
    m_state->setText(state);
    m_sentence->setVisible(isMade);
    m_gallery->setVisible(isMade);
    m_table->setVisible(isMade);

    QStringList notes;
    if (isMade) {
        const compare::Counterfactual& made = *m_result->result;
        m_sentence->setText(sentence());
        const int side = fontMetrics().height() * 7;
        const std::array images { &made.original.crop, &made.control.crop, &made.transplanted.crop };
        for (std::size_t i = 0; i < images.size(); ++i) {
            QLabel* label = m_pictures[static_cast<qsizetype>(i)];
            label->setFixedSize(side, side);
            label->setPixmap(QPixmap::fromImage(toQImage(*images[i])));
        }
        showTable();
        notes << tr("The control transplants the face's own region, so that colour transfer and blending are in both.");
        if (made.visibleSeam)
            notes << tr("The seam is visible (%1 grey levels): a shift may come from the seam.").arg(QLocale().toString(made.seam, 'f', 0));
        notes << otherScoresText(*m_subject, made.original.scores.probabilities);
    }
    if (m_subject)
        notes << smallModelText(*m_subject);
    notes.removeAll(QString());
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace semblance::ui
