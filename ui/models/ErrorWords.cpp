#include "ui/models/ErrorWords.h"

#include "ui/look/Format.h"
#include "ui/models/CatalogErrorWords.h"
#include "ui/models/SentenceWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace worklode {
namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(worklode::ErrorWords)
};

/// Places that are words of ours; files and rows are not.
constexpr const char* kPlaces[] = {
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "catalog"), QT_TRANSLATE_NOOP("worklode::ErrorWords", "collectors"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "pattern"), QT_TRANSLATE_NOOP("worklode::ErrorWords", "users"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "associate"), QT_TRANSLATE_NOOP("worklode::ErrorWords", "filter"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "opportunity"), QT_TRANSLATE_NOOP("worklode::ErrorWords", "page"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "report"), QT_TRANSLATE_NOOP("worklode::ErrorWords", "screen rule"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "task"), QT_TRANSLATE_NOOP("worklode::ErrorWords", "unit"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "user"), QT_TRANSLATE_NOOP("worklode::ErrorWords", "variation"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "view"),
};

/// As src/session, src/archive, src/dataset and src/report say them; %1 is a name or a number.
constexpr const char* kDetails[] = {
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a timeline shows single associates, which this View may not"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the patterns of single applications may be about few associates and are withheld"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "figures about fewer than %1 associates are withheld"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "what divides an opportunity further is about few associates and is withheld"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "there is no associate \"%1\""),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "there is no task \"%1\""),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "there is no user \"%1\""),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "there is no unit \"%1\" in what may be seen here"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "there is no rule number %1"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the user \"%1\" is not active"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the roles of \"%1\" include no data pages"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "report users have no Tasks"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the View \"%1\" is private"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the access node of \"%1\" is not in the tree of units"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "previews of changes are for administrators and analysts"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "previews name screens that few people use, so anonymous Views have none"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "it has no condition yet"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the segment cannot be opened"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the segment cannot be read to its end"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "another program is adding segments, or the folder cannot be written"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "there is no such folder"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "is not a folder"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "is not a Worklode workspace (it has neither segments/ nor a catalog)"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "cannot be opened: %1"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "cannot be read: %1"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "cannot be listed: %1"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "cannot be made: %1"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the task has no variation %1 to compare"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the task has no variation %1 to make a guide of"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the task has no complete instance that may be shown in the unit \"%1\""),
};

QString placeText(const std::string& place)
{
    const auto* known = std::find(std::begin(kPlaces), std::end(kPlaces), place);
    return known == std::end(kPlaces) ? toQString(place) : ErrorWords::tr(*known);
}

} // namespace

QString faultText(const std::string& sentence)
{
    const QString english = toQString(sentence);
    if (const auto known = translatedSentence(english, "worklode::ErrorWords", kDetails))
        return *known;
    return catalogErrorText(english).value_or(english);
}

QString errorText(const Error& error)
{
    const QString detail = faultText(error.detail);
    return error.place.empty() ? detail : placeText(error.place) + QStringLiteral(": ") + detail;
}

} // namespace worklode
