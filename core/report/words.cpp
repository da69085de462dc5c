// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"

#include "core/base/plain_text.h"

#include <QTranslator>

#include <cmath>
#include <memory>

namespace semblance::report {
namespace {

constexpr QChar kIsolate(0x2068);
constexpr QChar kPop(0x2069);
constexpr double kLongestSeconds = 1e12; // a hostile file may claim more than an integer of milliseconds holds

} // namespace

QStringList languageCodes()
{
    return { QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh_CN") };
}

Result<Language> languageFor(const QString& code)
{
    if (!languageCodes().contains(code))
        return failure(Error::Kind::Usage,
            Sentence::of("'%1' is no language of reports; there are %2.").arg(code, languageCodes().join(QStringLiteral(", "))));
    Language language;
    language.code = code;
    if (code == QStringLiteral("en"))
        return language;
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/semblance_") + code))
        return failure(Error::Kind::Usage, Sentence::of("this program holds no texts for '%1'; use en.").arg(code));
    language.translate = [translator](const char* context, const char* source) {
        const QString text = translator->translate(context, source);
        return text.isEmpty() ? QString::fromUtf8(source) : text;
    };
    if (code == QStringLiteral("de"))
        language.decimalPoint = QStringLiteral(",");
    return language;
}

QString foreign(const QString& text)
{
    return kIsolate + spelledOut(text) + kPop;
}

QString foreignName(const QString& name)
{
    return kIsolate + spelledOutName(name) + kPop;
}

QString Words::node(const std::string& name) const
{
    // The names of nodes as the window calls them.
    static constexpr std::pair<const char*, const char*> kLabels[] = { { "face", "Face" }, { "expression", "Expression" },
        { "identity", "Identity" }, { "physical_inconsistency", "Physical inconsistency" }, { "age", "Age" }, { "gender", "Gender" },
        { "pose", "Pose" }, { "eye", "Eye" }, { "eyebrow", "Eyebrow" }, { "lip", "Lip" }, { "mouth", "Mouth" }, { "nose", "Nose" },
        { "skin", "Skin" }, { "hair", "Hair" } };
    for (const auto& [key, label] : kLabels) {
        if (name == key)
            return translated("Words", label);
    }
    return foreign(QString::fromStdString(name).replace(QLatin1Char('_'), QLatin1Char(' ')));
}

analysis::Wording Words::wording() const
{
    if (!m_language.translate)
        return {};
    return { [this](const char* source) { return translated("Explanation", source); },
        [this](const std::string& name) { return node(name); }, m_language.decimalPoint };
}

media::MediaWording Words::mediaWording() const
{
    if (!m_language.translate)
        return {};
    return { [this](const char* source) { return translated("Media", source); }, m_language.decimalPoint };
}

QString Words::number(double value, int decimals) const
{
    return QString::number(value, 'f', decimals).replace(QLatin1Char('.'), m_language.decimalPoint);
}

QString Words::probability(double value) const
{
    if (value < 1 && value > 0.9999)
        return QStringLiteral("> ") + number(0.9999, 4);
    if (value > 0 && value < 0.0001)
        return QStringLiteral("< ") + number(0.0001, 4);
    return number(value, 4);
}

QString Words::percent(double share) const
{
    return number(100 * share, 1) + QStringLiteral(" %");
}

QString Words::time(const std::optional<double>& seconds) const
{
    if (!seconds || !(std::abs(*seconds) < kLongestSeconds))
        return unknown();
    const qint64 ms = std::llround(*seconds * 1000);
    const qint64 size = std::abs(ms);
    return (ms < 0 ? QStringLiteral("-") : QString())
        + QStringLiteral("%1:%2:%3%4%5")
              .arg(size / 3'600'000)
              .arg(size / 60'000 % 60, 2, 10, QLatin1Char('0'))
              .arg(size / 1000 % 60, 2, 10, QLatin1Char('0'))
              .arg(m_language.decimalPoint)
              .arg(size % 1000, 3, 10, QLatin1Char('0'));
}

QString Words::date(const QDateTime& time) const
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC") : unknown();
}

QString Words::unknown() const
{
    return (*this)(QT_TRANSLATE_NOOP("Report", "unknown"));
}

QString Words::yesNo(bool truth) const
{
    return truth ? (*this)(QT_TRANSLATE_NOOP("Report", "yes")) : (*this)(QT_TRANSLATE_NOOP("Report", "no"));
}

} // namespace semblance::report
