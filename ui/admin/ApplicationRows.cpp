#include "ui/admin/ApplicationRows.h"

#include "ui/look/Look.h"
#include "ui/models/Columns.h"
#include "ui/models/Names.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString applicationText(const char* text)
{
    return QCoreApplication::translate("ApplicationRows", text);
}

QStringList listOf(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list.append(toQString(text));
    return list;
}

/// `excel, excel.exe +2`.
QString shortList(const QStringList& list)
{
    constexpr qsizetype kShown = 2, kLength = 24;
    QString shown = list.mid(0, kShown).join(u", "_s);
    if (shown.size() > kLength)
        shown = shown.left(kLength - 1) + u"…"_s;
    return list.size() > kShown ? shown + u" +%1"_s.arg(list.size() - kShown) : shown;
}

QString kindText(const ApplicationRow& row)
{
    return row.web && row.program ? applicationText("both")
           : row.web              ? applicationText("web host")
           : row.program          ? applicationText("program")
                                  : u"–"_s;
}

QString dayText(Instant t)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(t), Qt::UTC).date(), u"d MMM yy"_s);
}

template <class F> ///< std::optional<Instant>(row)
Column dayColumn(const QString& title, F of)
{
    return {.title = title,
            .exportTitle = {},
            .numeric = false,
            .text =
                [of](std::size_t r) {
                    const auto t = of(r);
                    return t ? dayText(*t) : u"–"_s;
                },
            .key =
                [of](std::size_t r) {
                    const auto t = of(r);
                    return QVariant(static_cast<double>(t ? toMs(*t) : 0));
                }};
}

QString rulesHint(RuleState state)
{
    return state == RuleState::AllOn     ? applicationText("Screen rules: all on")
           : state == RuleState::SomeOff ? applicationText("Screen rules: at least one is off")
                                         : applicationText("No screen rules");
}

QColor rulesColour(RuleState state)
{
    const Look& look = currentLook();
    return state == RuleState::AllOn ? look.task : state == RuleState::SomeOff ? look.danger : look.idle;
}

} // namespace

std::vector<ApplicationRow> applicationRowsOf(const Catalog& catalog, const RecordedUsage* usage)
{
    static const RecordedUsage kNothing;
    std::vector<ApplicationRow> rows;
    for (const ApplicationUsage& used : applicationUsage(catalog, usage ? *usage : kNothing)) {
        ApplicationRow row;
        row.name = used.name;
        row.active = used.active;
        row.associates = used.associates;
        row.seen = used.seen;
        row.web = used.web;
        row.program = used.program;
        row.mapped = used.application != ApplicationUsage::kUnmapped;
        if (row.mapped) {
            const Application& application = catalog.applications[used.application];
            row.raw = listOf(application.raw);
            row.category = latestCategory(application);
            row.dated = application.categories.size() > 1;
            row.screens = application.screens;
            row.tags = listOf(application.opportunityTags);
            row.rules = ruleState(catalog, application.alias);
        } else {
            row.raw = {toQString(used.name)};
            row.rules = ruleState(catalog, used.name);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

ItemRows applicationItems(const std::vector<ApplicationRow>& all)
{
    const auto rows = std::make_shared<const std::vector<ApplicationRow>>(all);
    const auto row = [rows](std::size_t r) -> const ApplicationRow& { return (*rows)[r]; };
    Duration most{1};
    for (const ApplicationRow& r : *rows)
        most = std::max(most, r.active);
    std::vector<Column> columns{
        textColumn(applicationText("Application"), [row](std::size_t r) { return toQString(row(r).name); }),
        textColumn(applicationText("Raw ids"), [row](std::size_t r) { return shortList(row(r).raw); }),
        textColumn(applicationText("Kind"), [row](std::size_t r) { return kindText(row(r)); }),
        textColumn(applicationText("Category"),
                   [row](std::size_t r) {
                       return categoryName(row(r).category) +
                              (row(r).dated ? u" *"_s : QString());
                   }),
        withShare(numberColumn(
                      applicationText("Hours"), u"h"_s,
                      [row](std::size_t r) { return static_cast<double>(toMs(row(r).active)) / 3'600'000; },
                      [](double h) { return h == 0 ? u"–"_s : hoursText(h * 3'600'000); },
                      applicationText("Active time of everybody in the range")),
                  [row, most](std::size_t r) {
                      return static_cast<double>(toMs(row(r).active)) / static_cast<double>(toMs(most));
                  }),
        countColumn(
            applicationText("People"), [row](std::size_t r) { return row(r).associates; },
            applicationText("Associates who used it in the range")),
        textColumn(applicationText("Screens"),
                   [row](std::size_t r) { return row(r).screens ? applicationText("on") : applicationText("off"); }),
        textColumn(applicationText("Tags"), [row](std::size_t r) { return shortList(row(r).tags); }),
        dayColumn(applicationText("First seen"),
                  [row](std::size_t r) { return row(r).seen ? std::optional(row(r).seen->start) : std::nullopt; }),
        dayColumn(applicationText("Last seen"),
                  [row](std::size_t r) { return row(r).seen ? std::optional(row(r).seen->end) : std::nullopt; })};
    return {.count = rows->size(),
            .columns = std::move(columns),
            .id = [row](std::size_t r) { return toQString(row(r).name); },
            .dot = [row](std::size_t r) { return rulesColour(row(r).rules); },
            .dotHint = [row](std::size_t r) { return rulesHint(row(r).rules); },
            .faded = [row](std::size_t r) { return !row(r).seen; }};
}

double unknownShare(const std::vector<ApplicationRow>& rows)
{
    Duration all{0}, unknown{0};
    for (const ApplicationRow& row : rows) {
        all += row.active;
        if (row.category == Category::Unknown)
            unknown += row.active;
    }
    return all.count() == 0 ? 0 : static_cast<double>(toMs(unknown)) / static_cast<double>(toMs(all));
}

} // namespace worklode
