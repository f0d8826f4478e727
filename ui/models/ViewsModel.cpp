#include "ui/models/ViewsModel.h"

#include "ui/models/Columns.h"
#include "ui/models/Names.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString lastRunText(const OpenWorkspace& workspace, const std::string& view)
{
    const auto found = workspace.lastRuns.find(view);
    if (found == workspace.lastRuns.end())
        return ViewsModel::tr("never");
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(found->second)), ViewsModel::tr("d MMM yyyy HH:mm"));
}

qlonglong lastRunKey(const OpenWorkspace& workspace, const std::string& view)
{
    const auto found = workspace.lastRuns.find(view);
    return found == workspace.lastRuns.end() ? 0 : toMs(found->second);
}

} // namespace

QString scopeText(const View& view, const Catalog& catalog)
{
    QStringList parts;
    parts.append(view.unit ? unitName(catalog, *view.unit) : ViewsModel::tr("Everybody"));
    if (!view.associates.empty())
        parts.append(countedText(view.associates.size(), ViewsModel::tr("1 associate"), ViewsModel::tr("%1 associates")));
    QStringList categories;
    for (const Category c : view.categories)
        categories.append(categoryName(c));
    if (!categories.isEmpty())
        parts.append(categories.join(u", "_s));
    if (view.applications.size() == 1)
        parts.append(toQString(view.applications.front()));
    else if (!view.applications.empty())
        parts.append(ViewsModel::tr("%1 applications").arg(countText(view.applications.size())));
    if (view.anonymous)
        parts.append(ViewsModel::tr("anonymous"));
    return parts.join(u" · "_s);
}

QString viewRangeText(const DateRange& range)
{
    if (range.lastDays)
        return countedText(static_cast<std::uint64_t>(*range.lastDays), ViewsModel::tr("last day"), ViewsModel::tr("last %1 days"));
    if (range.from && range.to)
        return rangeText(*range.from, *range.to);
    if (range.from)
        return ViewsModel::tr("from %1").arg(dateText(*range.from));
    if (range.to)
        return ViewsModel::tr("until %1").arg(dateText(range.to->addDays(-1)));
    return ViewsModel::tr("all days");
}

void ViewsModel::setWorkspace(std::shared_ptr<const OpenWorkspace> workspace)
{
    m_workspace = std::move(workspace);
    if (!m_workspace) {
        setRows(0, {});
        return;
    }
    const auto shared = m_workspace;
    const auto view = [shared](std::size_t row) -> const View& { return shared->views[row]; };
    Column lastRun = textColumn(tr("Last run"), [view, shared](std::size_t r) { return lastRunText(*shared, view(r).name); });
    lastRun.key = [view, shared](std::size_t r) { return QVariant(lastRunKey(*shared, view(r).name)); };
    std::vector<Column> columns = {
        textColumn(tr("Name"), [view](std::size_t r) { return toQString(view(r).name); }),
        textColumn(tr("Description"), [view](std::size_t r) { return toQString(view(r).description); }),
        textColumn(tr("Owner"), [view](std::size_t r) { return view(r).owner.empty() ? tr("Workspace") : toQString(view(r).owner); }),
        textColumn(tr("Scope"), [view, shared](std::size_t r) { return scopeText(view(r), *shared->catalog); }),
        textColumn(tr("Range"), [view](std::size_t r) { return viewRangeText(view(r).range); }),
        lastRun,
        textColumn(tr("Actions"), [](std::size_t) { return QString(); }),
    };
    setRows(m_workspace->views.size(), std::move(columns));
}

const View* ViewsModel::viewAt(int row) const
{
    if (!m_workspace || row < 0 || row >= rowCount())
        return nullptr;
    return &m_workspace->views[static_cast<std::size_t>(row)];
}

QVariant ViewsModel::rowData(std::size_t row, int role) const
{
    return role == IdRole ? QVariant(toQString(m_workspace->views[row].name)) : QVariant();
}

} // namespace worklode
