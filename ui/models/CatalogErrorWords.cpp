#include "ui/models/CatalogErrorWords.h"

#include "ui/models/SentenceWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace worklode {
namespace {

/// As src/catalog and src/policy say them, those with more words of their own first; gaps are names and numbers.
constexpr const char* kCatalogDetails[] = {
    QT_TRANSLATE_NOOP("worklode::ErrorWords",
                      "the connection to the server was lost as the save was being finished; see the history "
                      "before trying again"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords",
                      "the catalog has version %1 by now, saved by %2 at %3; this change was based on version %4"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords",
                      "can never match: its conditions exclude each other or what the field can hold"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords",
                      "\"%1\" is no opportunity type; what belongs to a tag stands in opportunity_tags"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords",
                      "must not be empty; a trigger without a screen is an application trigger"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "there must be exactly one row with the level Company, and there are %1"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "an overlay task is operated by the associate and has no triggers"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the server and this program do not agree on encryption (sslmode)"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "needs Qt's PostgreSQL driver, which is not installed (Debian: %1)"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "only *. at the front is a wildcard; \"%1\" is compared as it stands"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "its schema is version %1, and this program knows versions up to %2"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "belongs to no team: shown as Unknown team and not analysed"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a number of seconds from 0 to 1000000000 is expected here"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the server has no room left (disk, memory or connections)"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "one unit must be without a parent: the root of the tree"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "this document has version %1; this program reads version %2"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the server does not accept this user with this password"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" is not one of %2, and no role of that name is defined"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" can never match: a raw id is a base name or a host"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "only one unit may be without a parent, and \"%1\" is it"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a quoted field is still open at the end of the file"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" is no alias; it can only be a raw id without one"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the role associate needs to say whose data it sees"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "differs from line %1, which is about the same person"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the server asks for a password, and none was given"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the server has no connection left; try again later"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "this user of the server may not change the catalog"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "refers to group %1, which the pattern does not have"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "is a database, but not one of Worklode's catalogs"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a further row about the same person needs a team"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the connection to the server was lost; try again"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "only the first membership may do without a date"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "is too large for a collector (128 KiB of names)"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a text may not hold a character with the code 0"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" is neither a date like %2 nor a UTC time like %3"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "is too large for a collector (128 KiB of text)"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the server does not let this user in from here"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "only the first category may do without a date"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "larger than the %1 MiB that a catalog may have"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "%1 is always empty: the rule has no such group"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" is a team, and nothing lies below a team"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "is being changed by someone else; try again"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a screen rule needs at least one condition"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "either from and to or last_days, not both"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a whole number from %1 to %2 is expected here"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a quote stands where RFC 4180 allows none"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "is not UTF-8 text; save it as \"CSV UTF-8\""),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the root of the tree is usually a company"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a task needs a BEGIN trigger, or overlay"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the column \"%1\" stands in the header twice"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" cannot be deleted, only made inactive"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the server's certificate is not accepted"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a task needs an END trigger, or overlay"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "either any or sequence is expected here"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "does not belong here; this place takes %1"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "%1 rows are called \"%2\"; give the Parent ID"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the server is still starting; try again"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the server has no database of that name"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "can never match: screens are off for \"%1\""),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "%1 units are called \"%2\"; give the Team ID"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "can never fire: screens are off for \"%1\""),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" is the name of an opportunity type"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the audit trail was changed at entry %1"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" says the same as an earlier raw id"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" belongs to application \"%2\" already"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "true or false is expected here, not %1"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "there is no column \"%1\" in such a file"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "can never match: %1 always comes first"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "tags nothing: screens are off for \"%1\""),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "there is no client configuration \"%1\""),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "%1 is not after the date before it, %2"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" is no declared opportunity tag"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "there is no application \"%1\" to tag"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the server did not answer in time"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the server refused the connection"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" is not a regular expression: %2"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "an object is expected here, not %1"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" is neither regex nor wildcard"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "has %1 cells where the header has %2"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a number is expected here, not %1"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "is empty; a header was expected"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" cannot be joined with itself"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a text is expected here, not %1"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a list is expected here, not %1"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "there is no host of that name"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a company lies below nothing"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "must name at least one place"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "not JSON at line %1, column %2: %3"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "an application stands twice"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "nested deeper than %1 levels"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "the file is no JSON object"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" stands already on line %2"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" would lie below itself"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "there are more than %1 rows"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" has no such threshold"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" is no IANA time zone"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a category stands twice"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" is called \"%2\", not \"%3\""),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "no server answers there"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "has more than %1 entries"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "%1 is not between %2 and %3"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" stands already at %2"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" is a built-in role"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "this key stands twice"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "there is no column \"%1\""),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a date without a team"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "there is no version %1"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "there is no unit \"%1\""),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "a role stands twice"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" is not yes or no"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "is larger than %1 MiB"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "no row is called \"%1\""),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" is not called \"%2\""),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" is not a number"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "must not be empty"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" is not one of %2"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" stands twice"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "not in the file"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "%1 is not after %2"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "\"%1\" is no team"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "is not UTF-8"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "unknown key"),
    QT_TRANSLATE_NOOP("worklode::ErrorWords", "is missing"),
};

} // namespace

std::optional<QString> catalogErrorText(const QString& sentence)
{
    constexpr const char* kContext = "worklode::ErrorWords";
    static const char* const kAround[] = {QT_TRANSLATE_NOOP("worklode::ErrorWords", "%1 (and %2 more)"),
                                          QT_TRANSLATE_NOOP("worklode::ErrorWords", "line %1: %2")};
    static const QRegularExpression more(QStringLiteral("^(.*) \\(and (\\d+) more\\)$"));
    static const QRegularExpression line(QStringLiteral("^line (\\d+): (.*)$"));
    static const QRegularExpression place(
        QStringLiteral("^([A-Za-z_]+(?:\\[\\d+\\])?(?:\\.[\\w.\\[\\]]+)?: )(.*)$"));
    if (const auto match = more.match(sentence); match.hasMatch())
        if (const auto inner = catalogErrorText(match.captured(1)))
            return withGaps(QCoreApplication::translate(kContext, kAround[0]), {*inner, match.captured(2)});
    if (const auto known = translatedSentence(sentence, kContext, kCatalogDetails))
        return known;
    if (const auto match = line.match(sentence); match.hasMatch())
        if (const auto inner = catalogErrorText(match.captured(2)))
            return withGaps(QCoreApplication::translate(kContext, kAround[1]), {match.captured(1), *inner});
    if (const auto match = place.match(sentence); match.hasMatch()) // a path in the document: it stands there like that
        if (const auto inner = catalogErrorText(match.captured(2)))
            return match.captured(1) + *inner;
    return std::nullopt;
}

} // namespace worklode
