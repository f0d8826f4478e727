#include "core/LocalCalendar.h"
#include "pdf/ReportChapters.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace worklode::pdf {
namespace {

struct Fact {
    QString name, value;
};

QString scopeText(const ReportData& data, const Catalog& catalog)
{
    const View& view = data.order.view;
    QString text = view.unit ? unitText(catalog, *view.unit) : Report::tr("Everybody in scope");
    if (!view.associates.empty())
        text += QStringLiteral(", ") + Report::tr("%1 chosen associates").arg(view.associates.size());
    if (!view.categories.empty()) {
        QStringList names;
        for (const Category category : view.categories)
            names.append(nameOf(category));
        text += QStringLiteral(", ") + Report::tr("only %1").arg(names.join(QStringLiteral(", ")));
    }
    return text;
}

QString extentText(const ReportData& data)
{
    if (!data.extent.span)
        return Report::tr("No data");
    return Report::tr("%1 slices in %2 segments, until %3")
        .arg(QLocale(QLocale::English).toString(static_cast<qulonglong>(data.extent.slices)))
        .arg(data.extent.segments)
        .arg(minuteText(data.extent.span->end, data.order.zone));
}

std::vector<Fact> facts(const ReportData& data, const Catalog& catalog)
{
    const ReportOrder& order = data.order;
    std::vector<Fact> all = {{Report::tr("View"), fromUtf8(order.view.name)},
                             {Report::tr("Scope"), scopeText(data, catalog)},
                             {Report::tr("Range"), daysText(data.summary.header)},
                             {Report::tr("Data"), extentText(data)},
                             {Report::tr("Catalog"), Report::tr("Version %1").arg(data.summary.header.catalogVersion)}};
    if (order.view.anonymous)
        all.push_back({Report::tr("Names"), Report::tr("Anonymous View: pseudonyms, and nothing about small groups")});
    if (order.asUser)
        all.push_back({Report::tr("Seen as"), fromUtf8(*order.asUser)});
    if (data.summary.header.unplacedCollectors > 0)
        all.push_back({Report::tr("Left out"), Report::tr("%1 collectors that are in no team").arg(data.summary.header.unplacedCollectors)});
    if (!order.madeBy.empty())
        all.push_back({Report::tr("Made by"), fromUtf8(order.madeBy)});
    all.push_back({Report::tr("Made on"), minuteText(order.madeAt, order.zone)});
    return all;
}

} // namespace

QString dayText(LocalDate day)
{
    return QLocale().toString(QDate(1970, 1, 1).addDays(day.daysSinceEpoch), QStringLiteral("d MMMM yyyy"));
}

QString daysText(const ResultHeader& header)
{
    const LocalDate last = header.to.addDays(-1);
    return last <= header.from ? dayText(header.from) : QStringLiteral("%1 – %2").arg(dayText(header.from), dayText(last));
}

QString minuteText(Instant t, const std::string& zone)
{
    const QTimeZone known(QByteArray::fromStdString(zone));
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMs(t), known.isValid() ? known : QTimeZone::utc());
    return QStringLiteral("%1 %2").arg(at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), known.isValid() ? fromUtf8(zone) : QStringLiteral("UTC"));
}

QString personName(const Catalog& catalog, const std::string& id)
{
    const auto at = std::find_if(catalog.associates.begin(), catalog.associates.end(), [&](const Associate& a) { return a.id == id; });
    return fromUtf8(at == catalog.associates.end() || at->name.empty() ? id : at->name);
}

QString unitText(const Catalog& catalog, const std::string& id)
{
    const auto at = std::find_if(catalog.units.begin(), catalog.units.end(), [&](const BusinessUnit& u) { return u.id == id; });
    return fromUtf8(at == catalog.units.end() || at->name.empty() ? id : at->name);
}

void printCover(PageFlow& flow, const ReportData& data, const Catalog& catalog)
{
    flow.painter().fillRect(QRectF(flow.left(), flow.y(), flow.pt(46), flow.pt(6)), colourOf(Ink::Accent));
    flow.moveBy(flow.pt(34));
    flow.paragraph(QStringLiteral("Worklode"), Letters::Subheading, Ink::Accent);
    flow.moveBy(flow.pt(110));
    flow.paragraph(Report::tr("How work was done"), Letters::Subheading, Ink::Muted);
    flow.moveBy(flow.pt(4));
    flow.paragraph(flow.elided(fromUtf8(data.order.view.name), Letters::Title, flow.width() * 3), Letters::Title);
    if (!data.order.view.description.empty()) {
        flow.moveBy(flow.pt(6));
        flow.paragraph(fromUtf8(data.order.view.description).left(500), Letters::Body, Ink::Muted);
    }
    flow.moveBy(flow.pt(36));
    const double names = flow.pt(92);
    for (const Fact& fact : facts(data, catalog)) {
        const double room = flow.width() - names;
        const double height = flow.heightOf(fact.value, Letters::Body, room) + flow.pt(7);
        flow.write(QRectF(flow.left(), flow.y(), names, height), fact.name, Letters::Body, Ink::Muted);
        flow.write(QRectF(flow.left() + names, flow.y(), room, height), fact.value, Letters::Body, Ink::Text);
        flow.moveBy(height);
    }
    const QString promise = Report::tr("Counts only: what is typed is never recorded. Every figure is defined at the end of this report and can be "
                                  "computed again from the same data with worklodectl.");
    const double height = flow.heightOf(promise, Letters::Small, flow.width());
    flow.write(QRectF(flow.left(), flow.y() + flow.room() - height, flow.width(), height), promise, Letters::Small, Ink::Muted);
}

void printContents(PageFlow& flow)
{
    flow.newPage();
    flow.paragraph(Report::tr("Contents"), Letters::Heading);
    flow.space(10);
    for (const ContentsEntry& entry : flow.knownContents()) {
        const bool chapter = entry.level == 1;
        const Letters letters = chapter ? Letters::Strong : Letters::Body;
        const double line = flow.pt(16);
        if (chapter)
            flow.space(4);
        flow.need(line);
        const double indent = chapter ? 0 : flow.pt(14);
        const double number = flow.pt(30);
        const QString title = flow.elided(entry.title, letters, flow.width() - indent - number - flow.pt(8));
        flow.write(QRectF(flow.left() + indent, flow.y(), flow.width() - indent - number, line), title, letters, Ink::Text,
                   Qt::AlignLeft | Qt::AlignVCenter);
        flow.write(QRectF(flow.left() + flow.width() - number, flow.y(), number, line), QString::number(entry.page), letters, Ink::Text,
                   Qt::AlignRight | Qt::AlignVCenter);
        const double from = flow.left() + indent + flow.widthOf(title, letters) + flow.pt(6);
        flow.painter().setPen(QPen(colourOf(Ink::Rule), flow.pt(0.8), Qt::DotLine));
        flow.painter().drawLine(QPointF(from, flow.y() + line * 0.72), QPointF(flow.left() + flow.width() - number, flow.y() + line * 0.72));
        flow.moveBy(line);
    }
}

void printFigures(PageFlow& flow, const std::vector<Figure>& figures, int columns)
{
    const double gap = flow.pt(8), inner = flow.pt(7);
    const double width = (flow.width() - gap * (columns - 1)) / columns;
    const bool below = std::any_of(figures.begin(), figures.end(), [](const Figure& f) { return !f.below.isEmpty(); });
    const double height = flow.pt(below ? 58 : 46);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const int column = static_cast<int>(i) % columns;
        if (column == 0)
            flow.need(height);
        const QRectF card(flow.left() + column * (width + gap), flow.y(), width, height);
        flow.painter().setPen(QPen(colourOf(Ink::Rule), flow.pt(0.7)));
        flow.painter().setBrush(colourOf(Ink::Band));
        flow.painter().drawRoundedRect(card, flow.pt(3), flow.pt(3));
        flow.painter().setBrush(Qt::NoBrush);
        const QRectF text = card.adjusted(inner, flow.pt(5), -inner, -flow.pt(4));
        flow.write(QRectF(text.left(), text.top(), text.width(), flow.pt(12)), flow.elided(figures[i].name, Letters::Small, text.width()),
                   Letters::Small, Ink::Muted);
        const Letters letters = flow.widthOf(figures[i].value, Letters::Figure) <= text.width() ? Letters::Figure : Letters::Strong;
        flow.write(QRectF(text.left(), text.top() + flow.pt(11), text.width(), flow.pt(24)), figures[i].value, letters, Ink::Text,
                   Qt::AlignLeft | Qt::AlignVCenter);
        flow.write(QRectF(text.left(), text.top() + flow.pt(35), text.width(), flow.pt(12)), flow.elided(figures[i].below, Letters::Small, text.width()),
                   Letters::Small, Ink::Muted);
        if (column + 1 == columns || i + 1 == figures.size())
            flow.moveBy(height + gap);
    }
}

} // namespace worklode::pdf
