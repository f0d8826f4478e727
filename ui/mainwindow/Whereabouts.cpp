#include "ui/mainwindow/Whereabouts.h"

#include "ui/look/Format.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr std::array<const char*, kPlaceCount> kPlaceWords = {"start", "opportunities", "tasks", "timeline", "administration", "data"};

} // namespace

QString toText(const Whereabouts& where)
{
    const auto coded = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QString out = QString::fromLatin1(kPlaceWords[static_cast<std::size_t>(where.place)]) + u"?view="_s + coded(toQString(where.view));
    out += u"&filter="_s + coded(toQString(toText(where.filter)));
    return out + u"&bookmark="_s + coded(where.bookmark);
}

std::optional<Whereabouts> whereaboutsFromText(const QString& text)
{
    const QStringList parts = text.split(u'?');
    const auto* word = std::find_if(kPlaceWords.begin(), kPlaceWords.end(), [&](const char* w) { return parts.front() == QLatin1String(w); });
    if (parts.size() != 2 || word == kPlaceWords.end())
        return std::nullopt;
    const QUrlQuery query(parts.back());
    const auto plain = [&](const QString& key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    const Result<ViewFilter> filter = viewFilterFromText(toUtf8(plain(u"filter"_s)));
    if (!filter)
        return std::nullopt;
    Whereabouts where;
    where.place = static_cast<Place>(word - kPlaceWords.begin());
    where.view = toUtf8(plain(u"view"_s));
    where.filter = *filter;
    where.bookmark = plain(u"bookmark"_s);
    return where;
}

void Trail::go(Whereabouts where)
{
    if (where == here())
        return;
    m_steps.resize(m_at + 1);
    m_steps.push_back(std::move(where));
    if (m_steps.size() > kMostSteps)
        m_steps.erase(m_steps.begin());
    m_at = m_steps.size() - 1;
}

} // namespace worklode
