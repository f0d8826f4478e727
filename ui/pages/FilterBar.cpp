#include "ui/pages/FilterBar.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/pages/ChoicePopup.h"
#include "ui/pages/RangePopup.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr int kWidestPill = 190;

std::vector<std::string> chosenOf(const ViewFilter& filter, FilterPart part)
{
    std::vector<std::string> categories;
    for (const Category c : filter.categories)
        categories.emplace_back(toText(c));
    switch (part) {
    case FilterPart::Range: return {};
    case FilterPart::Unit: return filter.unit ? std::vector{*filter.unit} : std::vector<std::string>{};
    case FilterPart::Associates: return filter.associates;
    case FilterPart::Categories: return categories;
    case FilterPart::Applications: return filter.applications;
    case FilterPart::Task: break;
    }
    return filter.task ? std::vector{*filter.task} : std::vector<std::string>{};
}

/// All associates or categories that there are to choose: the same as none. Applications may be more than can be chosen.
bool meansAll(FilterPart part, std::size_t chosen, std::size_t choices)
{
    return chosen == choices && (part == FilterPart::Associates || part == FilterPart::Categories);
}

ViewFilter withChosen(ViewFilter filter, FilterPart part, const std::vector<std::string>& ids)
{
    filter = without(std::move(filter), part);
    if (part == FilterPart::Associates)
        filter.associates = ids;
    if (part == FilterPart::Applications)
        filter.applications = ids;
    if (part == FilterPart::Categories)
        for (const std::string& id : ids)
            filter.categories.push_back(categoryFromText(id).value_or(Category::Unknown));
    if (part == FilterPart::Unit && !ids.empty())
        filter.unit = ids.front();
    if (part == FilterPart::Task && !ids.empty())
        filter.task = ids.front();
    return filter;
}

ChoiceMode modeOf(FilterPart part)
{
    return part == FilterPart::Unit || part == FilterPart::Task ? ChoiceMode::One : ChoiceMode::Several;
}

} // namespace

FilterBar::FilterBar(QWidget* parent) : QFrame(parent)
{
    setAccessibleName(tr("Filter"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    for (std::size_t i = 0; i < kFilterParts.size(); ++i)
        m_pills[i] = addPill(line, kFilterParts[i]);
    m_clear = new QPushButton(tr("Clear all"), this);
    m_clear->setProperty("link", true);
    m_clear->setToolTip(tr("Show the View as it is saved"));
    line->addWidget(m_clear);
    m_copy = new QPushButton(tr("Copy"), this);
    m_copy->setProperty("link", true);
    m_copy->setToolTip(tr("Copies the filter as a text for worklodectl run --filter"));
    m_copy->setAccessibleName(tr("Copy the filter as text"));
    line->addWidget(m_copy);
    line->addStretch();
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearAll);
    connect(m_copy, &QPushButton::clicked, this, &FilterBar::copyText);
    showFilter();
}

FilterBar::Pill FilterBar::addPill(QHBoxLayout* line, FilterPart part)
{
    Pill pill;
    pill.button = new QPushButton(this);
    pill.button->setProperty("chip", true);
    pill.button->setCheckable(true);
    pill.button->setMaximumWidth(kWidestPill);
    pill.cross = new GlyphButton(Glyph::Cancel, tr("Clear %1").arg(filterPartName(part)), this);
    pill.cross->setIconSize(QSize(12, 12));
    line->addWidget(pill.button);
    line->addWidget(pill.cross);
    line->addSpacing(4);
    connect(pill.button, &QPushButton::clicked, this, [this, part] {
        showFilter(); // a click opens the choices; it does not tick the button
        choose(part);
    });
    connect(pill.cross, &QToolButton::clicked, this, [this, part] { change(without(m_filter, part)); });
    return pill;
}

void FilterBar::setView(std::shared_ptr<const OpenWorkspace> workspace, const View& view, const std::optional<std::string>& asUser,
                        std::function<std::vector<std::string>()> seen)
{
    m_workspace = std::move(workspace);
    m_view = view;
    m_asUser = asUser;
    m_seen = std::move(seen);
    showFilter();
}

void FilterBar::setFilter(const ViewFilter& filter)
{
    m_filter = filter;
    showFilter();
}

void FilterBar::choose(FilterPart part)
{
    if (!m_workspace)
        return;
    const QPushButton* button = m_pills[static_cast<std::size_t>(part)].button;
    const QPoint below = button->mapToGlobal(QPoint(0, button->height() + 2));
    if (part == FilterPart::Range)
        chooseRange(below);
    else
        chooseFromList(part, below);
}

bool FilterBar::offers(FilterPart part) const
{
    return part == FilterPart::Range || isSet(m_filter, part)
           || (m_workspace && !filterChoices(part, *m_workspace, m_view, m_filter, m_asUser).empty());
}

void FilterBar::chooseRange(const QPoint& at)
{
    auto* popup = new RangePopup(*m_workspace, m_filter.range, this);
    connect(popup, &RangePopup::chosen, this, [this](const std::optional<DateRange>& range) {
        ViewFilter filter = m_filter;
        filter.range = range;
        change(std::move(filter));
    });
    popup->popUp(at);
}

void FilterBar::chooseFromList(FilterPart part, const QPoint& at)
{
    const auto seen = m_seen ? m_seen() : std::vector<std::string>();
    const auto choices = filterChoices(part, *m_workspace, m_view, m_filter, m_asUser, seen);
    auto* popup = new ChoicePopup(filterPartName(part), modeOf(part), choices, chosenOf(m_filter, part), this);
    connect(popup, &ChoicePopup::chosen, this, [this, part, all = choices.size()](const std::vector<std::string>& ids) {
        change(withChosen(m_filter, part, meansAll(part, ids.size(), all) ? std::vector<std::string>() : ids));
    });
    popup->popUp(at);
}

void FilterBar::change(ViewFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    showFilter();
    emit filterChanged(m_filter);
}

void FilterBar::copyText()
{
    QApplication::clipboard()->setText(toQString(toText(m_filter)));
    emit copied(tr("The filter is on the clipboard: worklodectl run … --filter \"…\""));
}

void FilterBar::showFilter()
{
    for (std::size_t i = 0; i < kFilterParts.size(); ++i) {
        const FilterPart part = kFilterParts[i];
        const bool set = m_workspace && isSet(m_filter, part);
        const QString name = filterPartName(part);
        const QString text = set ? filterPartText(m_filter, part, *m_workspace) : name;
        Pill& pill = m_pills[i];
        pill.button->setText(pill.button->fontMetrics().elidedText(QString(text).replace(u'&', u"&&"_s), Qt::ElideRight, kWidestPill - 40));
        pill.button->setChecked(set);
        pill.button->setToolTip(set ? tr("%1: %2").arg(name, filterPartHint(m_filter, part, *m_workspace)) : tr("Narrow by %1").arg(name));
        pill.button->setAccessibleName(set ? tr("%1: %2").arg(name, text) : name);
        pill.button->setVisible(offers(part));
        pill.cross->setVisible(set);
    }
    m_clear->setVisible(!m_filter.empty());
    m_copy->setVisible(!m_filter.empty());
}

} // namespace worklode
