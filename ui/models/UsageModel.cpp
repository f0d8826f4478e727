#include "ui/models/UsageModel.h"

#include "ui/look/Format.h"

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

struct Line {
    QString name;
    const Measures& measures;
    std::uint64_t associates;
};

enum Kind { Text, Milliseconds, Count, Share };

struct Spec {
    const char* title;
    const char* unit;
    Kind kind;
    double (*value)(const Line&);
};

double ms(Duration d)
{
    return static_cast<double>(toMs(d));
}

const std::vector<Spec>& specs()
{
    static const std::vector<Spec> all = {
        {QT_TRANSLATE_NOOP("UsageModel", "Application"), "", Text, nullptr},
        {QT_TRANSLATE_NOOP("UsageModel", "Active"), "ms", Milliseconds, [](const Line& l) { return ms(l.measures.active); }},
        {QT_TRANSLATE_NOOP("UsageModel", "Idle"), "ms", Milliseconds, [](const Line& l) { return ms(l.measures.idle); }},
        {QT_TRANSLATE_NOOP("UsageModel", "Visits"), "", Count, [](const Line& l) { return double(l.measures.visits); }},
        {QT_TRANSLATE_NOOP("UsageModel", "Keys"), "", Count, [](const Line& l) { return double(l.measures.counts.keys); }},
        {QT_TRANSLATE_NOOP("UsageModel", "Clicks"), "", Count, [](const Line& l) { return double(l.measures.counts.clicks); }},
        {QT_TRANSLATE_NOOP("UsageModel", "Scrolls"), "", Count, [](const Line& l) { return double(l.measures.counts.scrolls); }},
        {QT_TRANSLATE_NOOP("UsageModel", "Copies"), "cuts and copies", Count,
         [](const Line& l) { return double(l.measures.counts.cuts + l.measures.counts.copies); }},
        {QT_TRANSLATE_NOOP("UsageModel", "Pastes"), "", Count, [](const Line& l) { return double(l.measures.counts.pastes); }},
        {QT_TRANSLATE_NOOP("UsageModel", "Error rate"), "0-1", Share, [](const Line& l) { return l.measures.errorRate(); }},
        {QT_TRANSLATE_NOOP("UsageModel", "Associates"), "", Count, [](const Line& l) { return double(l.associates); }},
    };
    return all;
}

QVariant shown(const Spec& spec, const Line& line)
{
    switch (spec.kind) {
    case Text:
        return line.name;
    case Milliseconds:
        return durationText(spec.value(line));
    case Count:
        return countText(static_cast<std::uint64_t>(spec.value(line)));
    case Share:
        break;
    }
    return shareText(spec.value(line));
}

QVariant keyOf(const Spec& spec, const Line& line)
{
    if (spec.kind == Text)
        return line.name;
    if (spec.kind == Count || spec.kind == Milliseconds)
        return static_cast<qlonglong>(spec.value(line));
    return spec.value(line);
}

} // namespace

const SummaryResult* summaryOf(const PageResult& result)
{
    if (const auto* summary = std::get_if<SummaryResult>(&result.body))
        return summary;
    const auto* opportunities = std::get_if<OpportunitiesResult>(&result.body);
    return opportunities ? &opportunities->summary : nullptr;
}

void UsageModel::setResult(SharedResult result, bool pieces)
{
    beginResetModel();
    m_pieces = pieces;
    m_result = std::move(result);
    m_summary = m_result ? summaryOf(*m_result) : nullptr;
    endResetModel();
}

QModelIndex UsageModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex UsageModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr(0));
}

int UsageModel::rowCount(const QModelIndex& parent) const
{
    if (!m_summary || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(m_summary->byApplication.size());
    if (parent.internalId() != 0)
        return 0;
    return static_cast<int>(m_summary->byApplication[static_cast<std::size_t>(parent.row())].screens.size());
}

int UsageModel::columnCount(const QModelIndex&) const
{
    return static_cast<int>(specs().size());
}

QVariant UsageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (m_pieces && index.column() == kVisitsColumn)
        return {};
    const Spec& spec = specs()[static_cast<std::size_t>(index.column())];
    const auto row = static_cast<std::size_t>(index.row());
    const bool top = index.internalId() == 0;
    const auto& application = m_summary->byApplication[top ? row : static_cast<std::size_t>(index.internalId() - 1)];
    const Line line = top ? Line{toQString(application.application), application.measures, application.associates}
                          : Line{toQString(application.screens[row].screen), application.screens[row].measures,
                                 application.screens[row].associates};
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 && line.name.isEmpty() ? tr("(no screen)") : shown(spec, line);
    case SortKeyRole:
        return keyOf(spec, line);
    case Qt::ToolTipRole:
        return index.column() == 0 ? QVariant(line.name) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((spec.kind == Text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Spec& spec = specs()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return tr(spec.title);
    if (role == ExportTitleRole)
        return spec.unit[0] == 0 ? tr(spec.title) : u"%1 (%2)"_s.arg(tr(spec.title), QString::fromUtf8(spec.unit));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((spec.kind == Text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace worklode
