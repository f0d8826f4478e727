#include "ui/admin/ChangeWords.h"

#include "ui/look/Format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(worklode::ChangeWords)
};

/// As src/catalog says them; the longer of two that begin alike first.
constexpr const char* kChangeNouns[] = {
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "client configuration"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "off-computer code"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "opportunity tag"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "tags of screen"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "application"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "screen rule"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "opportunity"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "associate"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "setting"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "task"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "unit"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "View"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "user"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "role"),
};

constexpr const char* kChangeParts[] = {
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "raw ids"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "screens"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "categories"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "opportunity tags"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "enabled"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "display name"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "conditions"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "overlay"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "begin"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "end"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "via"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "restart"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "max gap"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "max duration"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "thresholds"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "excluded applications"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "automatable share"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "kind"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "min keys"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "min seconds"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "category"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "name"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "level"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "parent"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "goal"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "hourly cost"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "configuration"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "alternates"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "memberships"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "zone"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "description"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "owner"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "shared"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "default page"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "unit"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "range"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "associates"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "applications"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "anonymous"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "roles"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "own roles"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "access node"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "associate"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "re-identification"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "active"), QT_TRANSLATE_NOOP("worklode::ChangeWords", "pages"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "collection on or off"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "notice version"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "idle time"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "off-computer prompts"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "off-computer prompt time"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "private windows"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "masks"),
};

/// Of conflicts about single settings.
constexpr const char* kChangeSettings[] = {
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "screens for unmapped applications"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "workdays per year"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "hours of a full-time post"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "gap between shifts"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "smallest group shown"),
    QT_TRANSLATE_NOOP("worklode::ChangeWords", "effort weights"),
};

template <std::size_t N>
const char* const* knownIn(const char* const (&words)[N], const QString& word)
{
    const char* const* found =
        std::find_if(std::begin(words), std::end(words), [&](const char* w) { return word == QLatin1String(w); });
    return found == std::end(words) ? nullptr : found;
}

/// `: categories, screens` at the end of what changed, in the words of the language; empty where it is something else.
QString partsIn(const QString& text)
{
    QStringList words;
    for (const QString& part : text.split(u", "_s)) {
        const char* const* known = knownIn(kChangeParts, part);
        if (!known)
            return {};
        words.append(ChangeWords::tr(*known));
    }
    return words.join(u", "_s);
}

QString changedItem(const QString& noun, const QString& item)
{
    const qsizetype colon = item.lastIndexOf(u": "_s);
    if (const QString parts = colon < 0 ? QString() : partsIn(item.mid(colon + 2)); !parts.isEmpty())
        return ChangeWords::tr("Changed %1 %2: %3").arg(noun, item.left(colon), parts);
    return ChangeWords::tr("Changed %1 %2").arg(noun, item);
}

/// Empty where the sentence is none about an item.
QString itemSentence(const QString& change)
{
    const QString verb = change.section(u' ', 0, 0);
    const QString rest = change.mid(verb.size() + 1);
    for (const char* english : kChangeNouns) {
        const QString start = QLatin1String(english) + u' ';
        if (!rest.startsWith(start))
            continue;
        const QString noun = ChangeWords::tr(english), item = rest.mid(start.size());
        if (verb == u"added")
            return ChangeWords::tr("Added %1 %2").arg(noun, item);
        if (verb == u"removed")
            return ChangeWords::tr("Removed %1 %2").arg(noun, item);
        if (verb == u"changed")
            return changedItem(noun, item);
    }
    return {};
}

} // namespace

QString changeNoun(const std::string& noun)
{
    const char* const* known = knownIn(kChangeNouns, toQString(noun));
    if (!known)
        known = knownIn(kChangeSettings, toQString(noun));
    return known ? ChangeWords::tr(*known) : toQString(noun);
}

QString changeSentence(const std::string& change)
{
    QString words = toQString(change);
    if (words == u"changed the settings")
        return ChangeWords::tr("Changed the settings");
    const QString moved = words.section(u"reordered the "_s, 1).section(u" entries"_s, 0, 0);
    if (!moved.isEmpty())
        return ChangeWords::tr("Reordered the %1 entries").arg(changeNoun(toUtf8(moved)));
    if (const QString sentence = itemSentence(words); !sentence.isEmpty())
        return sentence;
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace worklode
