#include "ui/admin/EffectTables.h"

#include "ui/look/Look.h"
#include "ui/models/Columns.h"
#include "ui/models/Names.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString effectText(const char* text)
{
    return QCoreApplication::translate("EffectTables", text);
}

template <class F> ///< Duration(row)
Column hoursColumn(const QString& title, F of)
{
    return numberColumn(title, u"h"_s, [of](std::size_t r) { return static_cast<double>(toMs(of(r))) / 3'600'000; },
                        [](double hours) { return hoursText(hours * 3'600'000); });
}

template <class B, class A>
Column movedColumn(B before, A after)
{
    return {.title = effectText("Change"),
            .exportTitle = effectText("Change (h)"),
            .numeric = true,
            .text = [before, after](std::size_t r) { return movedHoursText(before(r), after(r)); },
            .key =
                [before, after](std::size_t r) {
                    return QVariant(static_cast<double>(toMs(after(r) - before(r))) / 3'600'000);
                }};
}

ItemRows rowsOf(std::size_t count, std::vector<Column> columns)
{
    return {.count = count, .columns = std::move(columns), .id = [](std::size_t r) { return QString::number(r); }};
}

QString rankText(std::uint64_t rank)
{
    return rank == 0 ? u"–"_s : QString::number(rank);
}

} // namespace

QString movedHoursText(Duration before, Duration after)
{
    if (before == after)
        return u"–"_s;
    const double ms = static_cast<double>(toMs(after - before));
    return (ms > 0 ? u"+"_s : u"−"_s) + hoursText(std::abs(ms));
}

QString movedCountText(std::uint64_t before, std::uint64_t after)
{
    if (before == after)
        return u"–"_s;
    return after > before ? u"+"_s + countText(after - before) : u"−"_s + countText(before - after);
}

ItemRows categoryRows(const SharedPreview& preview)
{
    const auto of = [preview](const CategoryTimes& times, std::size_t r) {
        return r < kCategoryCount ? times.of(kCategories[r]) : times.idle;
    };
    const auto before = [preview, of](std::size_t r) { return of(preview->all.before, r); };
    const auto after = [preview, of](std::size_t r) { return of(preview->all.after, r); };
    ItemRows rows = rowsOf(kCategoryCount + 1, {textColumn(effectText("Category"),
                                                           [](std::size_t r) {
                                                               return r < kCategoryCount
                                                                          ? categoryName(kCategories[r])
                                                                          : effectText("Idle");
                                                           }),
                                                hoursColumn(effectText("Before"), before),
                                                hoursColumn(effectText("After"), after), movedColumn(before, after)});
    rows.dot = [](std::size_t r) {
        return r < kCategoryCount ? currentLook().category(kCategories[r]) : currentLook().idle;
    };
    return rows;
}

ItemRows unitRows(const SharedPreview& preview)
{
    std::vector<Column> columns{
        textColumn(effectText("Unit"), [preview](std::size_t r) { return toQString(preview->units[r].name); })};
    for (const Category category : kCategories) {
        columns.push_back({.title = categoryName(category),
                           .exportTitle = categoryName(category) + u" (h)"_s,
                           .numeric = true,
                           .text =
                               [preview, category](std::size_t r) {
                                   return movedHoursText(preview->units[r].times.before.of(category),
                                                         preview->units[r].times.after.of(category));
                               },
                           .key =
                               [preview, category](std::size_t r) {
                                   const TimesChange& times = preview->units[r].times;
                                   return QVariant(
                                       static_cast<double>(toMs(times.after.of(category) - times.before.of(category))) /
                                       3'600'000);
                               }});
    }
    return rowsOf(preview->units.size(), std::move(columns));
}

ItemRows applicationRows(const SharedPreview& preview)
{
    const auto& list = preview->applications.rows;
    const auto before = [preview](std::size_t r) { return preview->applications.rows[r].times.before.total(); };
    const auto after = [preview](std::size_t r) { return preview->applications.rows[r].times.after.total(); };
    return rowsOf(list.size(), {textColumn(effectText("Application"),
                                           [preview](std::size_t r) {
                                               return toQString(preview->applications.rows[r].application);
                                           }),
                                hoursColumn(effectText("Before"), before), hoursColumn(effectText("After"), after),
                                textColumn(effectText("Screens"), [preview](std::size_t r) {
                                    const ApplicationChange& row = preview->applications.rows[r];
                                    return u"%1 → %2"_s.arg(row.screensBefore).arg(row.screensAfter);
                                })});
}

ItemRows screenRows(const SharedPreview& preview)
{
    struct Row {
        QString what, from, to;
        Duration active{0};
    };
    auto list = std::make_shared<std::vector<Row>>();
    const auto partNames = [](const Listed<ScreenPart>& parts) {
        QStringList names;
        for (const ScreenPart& part : parts.rows)
            names.append(part.screen.empty() ? effectText("(no screen)") : toQString(part.screen));
        return names.join(u", "_s) + (parts.total > parts.rows.size() ? u" …"_s : QString());
    };
    const auto screenName = [](const ScreenPart& part) {
        return toQString(part.application + (part.screen.empty() ? "" : " | " + part.screen));
    };
    for (const ScreenChange& change : preview->screens.merged.rows)
        list->push_back(
            {effectText("merged"), partNames(change.parts), screenName(change.screen), change.screen.active});
    for (const ScreenChange& change : preview->screens.renamed.rows)
        list->push_back(
            {effectText("renamed"), partNames(change.parts), screenName(change.screen), change.screen.active});
    for (const ScreenChange& change : preview->screens.split.rows)
        list->push_back(
            {effectText("split"), screenName(change.screen), partNames(change.parts), change.screen.active});
    return rowsOf(list->size(), {textColumn(effectText("What"), [list](std::size_t r) { return (*list)[r].what; }),
                                 textColumn(effectText("From"), [list](std::size_t r) { return (*list)[r].from; }),
                                 textColumn(effectText("To"), [list](std::size_t r) { return (*list)[r].to; }),
                                 hoursColumn(effectText("Time"), [list](std::size_t r) { return (*list)[r].active; })});
}

ItemRows taskRows(const SharedPreview& preview)
{
    const auto row = [preview](std::size_t r) -> const TaskChange& { return preview->tasks[r]; };
    return rowsOf(preview->tasks.size(),
                  {textColumn(effectText("Task"), [row](std::size_t r) { return toQString(row(r).task); }),
                   countColumn(effectText("Complete before"), [row](std::size_t r) { return row(r).completeBefore; }),
                   countColumn(effectText("After"), [row](std::size_t r) { return row(r).completeAfter; }),
                   countColumn(effectText("Gained"), [row](std::size_t r) { return row(r).gained; }),
                   countColumn(effectText("Lost"), [row](std::size_t r) { return row(r).lost; })});
}

ItemRows rankingRows(const SharedPreview& preview)
{
    const auto row = [preview](std::size_t r) -> const OpportunityChange& { return preview->opportunities[r]; };
    const auto hours = [](double perYear) { return hoursPerYearText(perYear); };
    ItemRows rows =
        rowsOf(preview->opportunities.size(),
               {textColumn(effectText("Opportunity"), [row](std::size_t r) { return toQString(row(r).name); }),
                {.title = effectText("Rank"),
                 .exportTitle = {},
                 .numeric = true,
                 .text =
                     [row](std::size_t r) {
                         return row(r).rankBefore == row(r).rankAfter
                                    ? rankText(row(r).rankAfter)
                                    : rankText(row(r).rankBefore) + u" → "_s + rankText(row(r).rankAfter);
                     },
                 .key =
                     [row](std::size_t r) {
                         return QVariant(static_cast<qulonglong>(row(r).rankAfter == 0 ? 1'000'000 : row(r).rankAfter));
                     }},
                numberColumn(
                    effectText("Before"), u"h/yr"_s, [row](std::size_t r) { return row(r).hoursBefore; }, hours),
                numberColumn(
                    effectText("After"), u"h/yr"_s, [row](std::size_t r) { return row(r).hoursAfter; }, hours),
                textColumn(effectText("Occurrences"), [row](std::size_t r) {
                    return row(r).occurrencesBefore == row(r).occurrencesAfter
                               ? countText(row(r).occurrencesAfter)
                               : countText(row(r).occurrencesBefore) + u" → "_s + countText(row(r).occurrencesAfter);
                })});
    rows.faded = [row](std::size_t r) { return row(r).rankAfter == 0; };
    return rows;
}

} // namespace worklode
