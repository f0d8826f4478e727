#include "ui/admin/OpportunitiesSection.h"

#include "catalog/OpportunityTypes.h"
#include "ui/admin/EffectPanel.h"
#include "ui/admin/OpportunityEditor.h"
#include "ui/admin/OpportunityEdits.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Names.h"
#include "ui/models/Columns.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

OpportunitiesSection::OpportunitiesSection(CatalogDraft& draft, AdminData& data, QWidget* parent)
    : SectionPage(draft, data,
                  {tr("Opportunities"),
                   tr("What counts as an opportunity, and from when on. A star marks what is not the default."),
                   tr("thresholds tags custom automatable exclude ranking")},
                  parent),
      m_types(new ItemTable(1, tr("type"), tr("types"), this)), m_tags(new ItemTable(0, tr("tag"), tr("tags"), this)),
      m_ranking(new EffectPanel(EffectPanel::Form::RankingOnly, this))
{
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setHandleWidth(10);
    split->setChildrenCollapsible(false);
    split->addWidget(makeLists());
    auto* card = new Card(tr("Ranking"), this);
    auto* compute = new QPushButton(tr("Show the effect"), card);
    compute->setToolTip(tr("Ranks all recorded work under the draft, beside the saved catalog"));
    connect(compute, &QPushButton::clicked, this, &OpportunitiesSection::computeRanking);
    card->addCorner(compute);
    card->content()->addWidget(m_ranking, 1);
    m_ranking->showMessage(
        tr("Before and after"),
        tr("Change a threshold or a tag, then see here what it does to the ranking before you save."));
    split->addWidget(card);
    body()->addWidget(split, 1);
    connect(m_types, &ItemTable::openRequested, this, &OpportunitiesSection::openType);
    connect(m_types, &ItemTable::removeRequested, this, &OpportunitiesSection::resetTypes);
    connect(m_tags, &ItemTable::openRequested, this, &OpportunitiesSection::openTag);
    connect(m_tags, &ItemTable::removeRequested, this, &OpportunitiesSection::removeTags);
    connect(m_types, &ItemTable::keyTyped, this, [this](int key) {
        if (key == Qt::Key_1)
            switchTypes(m_types->selectedIds());
    });
    connect(m_tags, &ItemTable::keyTyped, this, [this](int key) {
        if (key == Qt::Key_1)
            switchTags(m_tags->selectedIds());
    });
    for (ItemTable* table : {m_types, m_tags})
        connect(table, &ItemTable::said, this, &SectionPage::said);
    connect(m_ranking, &EffectPanel::settledChanged, this, &SectionPage::settledChanged);
    addTransferMenu();
}

Glyph OpportunitiesSection::glyph() const
{
    return Glyph::Opportunities;
}

bool OpportunitiesSection::settled() const
{
    return !m_ranking->busy();
}

QWidget* OpportunitiesSection::makeLists()
{
    auto* card = new Card(this);
    m_lists = new QTabWidget(card);
    m_lists->setDocumentMode(true);
    m_lists->addTab(m_types, tr("Built-in types"));
    m_lists->addTab(m_tags, tr("Tags"));
    card->content()->addWidget(m_lists, 1);
    using Needs = ItemTable::Needs;
    m_types->addAction(tr("On / off"), tr("Key 1"), Needs::Selection, [this] { switchTypes(m_types->selectedIds()); });
    m_types->addAction(tr("Defaults"), tr("Delete: back to the defaults"), Needs::Selection,
                       [this] { resetTypes(m_types->selectedIds()); });
    for (ItemTable* table : {m_types, m_tags})
        table->addAction(tr("Automatable…"), tr("The share of the selected ones that could be automated"),
                         Needs::Selection, [this, table] { askAutomatable(*table); });
    m_types->addAction(tr("Edit…"), tr("Enter or F2"), Needs::Selection, [this] { openType(m_types->currentId()); });
    m_tags->addAction(tr("New tag…"), tr("A tag of your own, to be put on applications and screens"), Needs::Nothing,
                      [this] { addTag(); });
    m_tags->addAction(tr("On / off"), tr("Key 1"), Needs::Selection, [this] { switchTags(m_tags->selectedIds()); });
    m_tags->addAction(tr("Edit…"), tr("Enter or F2"), Needs::Selection, [this] { openTag(m_tags->currentId()); });
    m_tags->addAction(tr("Remove"), tr("Delete. Built-in tags stay."), Needs::Selection,
                      [this] { removeTags(m_tags->selectedIds()); });
    m_tags->setEmpty(tr("No tags"), tr("Tags mark applications and screens whose use is worth looking at."));
    return card;
}

ItemTable* OpportunitiesSection::mainTable() const
{
    return m_lists->currentWidget() == m_tags ? m_tags : m_types;
}

QString OpportunitiesSection::sheetSection() const
{
    return mainTable() == m_tags ? u"opportunity_tags"_s : u"opportunities"_s;
}

void OpportunitiesSection::showDraft()
{
    showTypes();
    showTags();
    if (draft().dirty() && (m_ranking->preview() || m_ranking->busy()))
        computeRanking();
    else if (!draft().dirty() && !m_ranking->busy())
        m_ranking->showMessage(
            tr("Before and after"),
            tr("Change a threshold or a tag, then see here what it does to the ranking before you save."));
}

void OpportunitiesSection::showTypes()
{
    auto all = std::make_shared<std::vector<OpportunitySettings>>();
    for (const OpportunityTypeInfo& type : opportunityTypes())
        all->push_back(effectiveSettings(catalog(), type.type));
    const auto row = [all](std::size_t r) -> const OpportunitySettings& { return (*all)[r]; };
    m_types->setItems(
        {.count = all->size(),
         .columns = {textColumn(tr("Type"), [row](std::size_t r) { return opportunityName(row(r).type); }),
                     textColumn(tr("Thresholds"), [row](std::size_t r) { return thresholdsText(row(r)); }),
                     countColumn(
                         tr("Left out"), [row](std::size_t r) { return row(r).exclude.size(); },
                         tr("Applications that are left out")),
                     percentColumn(tr("Automatable"), [row](std::size_t r) { return row(r).automatable * 100; }),
                     textColumn(tr("State"), [row](std::size_t r) { return row(r).enabled ? tr("on") : tr("off"); })},
         .id = [row](std::size_t r) { return toQString(row(r).type); },
         .dot = [row](std::size_t r) { return row(r).enabled ? currentLook().task : currentLook().danger; },
         .dotHint = {},
         .faded = [row](std::size_t r) { return !row(r).enabled; }});
}

void OpportunitiesSection::showTags()
{
    const auto row = [c = draft().current()](std::size_t r) -> const OpportunityTag& { return c->opportunityTags[r]; };
    m_tags->setItems(
        {.count = catalog().opportunityTags.size(),
         .columns =
             {textColumn(tr("Tag"), [row](std::size_t r) { return toQString(row(r).name); }),
              textColumn(tr("Kind"),
                         [row](std::size_t r) { return isBuiltInTag(row(r).name) ? tr("built in") : tr("own"); }),
              countColumn(
                  tr("Carried by"), [row, c = draft().current()](std::size_t r) { return carriersOf(*c, row(r).name); },
                  tr("Applications and screens")),
              countColumn(tr("Keys at least"), [row](std::size_t r) { return row(r).minKeys; }),
              numberColumn(
                  tr("Seconds at least"), u"s"_s, [row](std::size_t r) { return row(r).minSeconds; },
                  [](double s) { return numberText(s); }),
              percentColumn(tr("Automatable"), [row](std::size_t r) { return row(r).automatable * 100; }),
              textColumn(tr("State"), [row](std::size_t r) { return row(r).enabled ? tr("on") : tr("off"); })},
         .id = [row](std::size_t r) { return toQString(row(r).name); },
         .dot = [row](std::size_t r) { return row(r).enabled ? currentLook().task : currentLook().danger; },
         .dotHint = {},
         .faded = [row](std::size_t r) { return !row(r).enabled; }});
}

void OpportunitiesSection::openType(const QString& type)
{
    if (type.isEmpty())
        return;
    OpportunityEditor dialog(catalog(), effectiveSettings(catalog(), toUtf8(type)), this);
    if (accepted(dialog))
        draft().edit(tr("Edit %1").arg(type), [&](Catalog& c) { setTypeSettings(c, dialog.settings()); });
}

void OpportunitiesSection::openTag(const QString& name)
{
    const auto found = std::find_if(catalog().opportunityTags.begin(), catalog().opportunityTags.end(),
                                    [&](const OpportunityTag& t) { return toQString(t.name) == name; });
    if (found == catalog().opportunityTags.end())
        return;
    OpportunityEditor dialog(catalog(), *found, this);
    if (accepted(dialog))
        draft().edit(tr("Edit tag %1").arg(name), [&](Catalog& c) { setTag(c, toUtf8(name), dialog.tag()); });
}

void OpportunitiesSection::addTag()
{
    OpportunityEditor dialog(catalog(), OpportunityTag(), this);
    if (!accepted(dialog))
        return;
    const OpportunityTag tag = dialog.tag();
    draft().edit(tr("New tag %1").arg(toQString(tag.name)), [&](Catalog& c) { c.opportunityTags.push_back(tag); });
    m_tags->select({toQString(tag.name)});
}

void OpportunitiesSection::switchTypes(const QStringList& types)
{
    const bool anyOff = std::any_of(types.begin(), types.end(), [this](const QString& t) {
        return !effectiveSettings(catalog(), toUtf8(t)).enabled;
    });
    draft().edit(anyOff ? tr("Opportunities on") : tr("Opportunities off"), [&](Catalog& c) {
        for (const QString& type : types) {
            OpportunitySettings settings = effectiveSettings(c, toUtf8(type));
            settings.enabled = anyOff;
            setTypeSettings(c, settings);
        }
    });
}

void OpportunitiesSection::switchTags(const QStringList& names)
{
    const auto chosen = [&](const OpportunityTag& t) { return names.contains(toQString(t.name)); };
    const auto& tags = catalog().opportunityTags;
    const bool anyOff =
        std::any_of(tags.begin(), tags.end(), [&](const OpportunityTag& t) { return chosen(t) && !t.enabled; });
    draft().edit(anyOff ? tr("Tags on") : tr("Tags off"), [&](Catalog& c) {
        for (OpportunityTag& tag : c.opportunityTags) {
            if (chosen(tag))
                tag.enabled = anyOff;
        }
    });
}

void OpportunitiesSection::askAutomatable(const ItemTable& table)
{
    const QStringList names = table.selectedIds();
    bool chosen = false;
    const double percent = QInputDialog::getDouble(
        this, tr("Automatable"), tr("Percent of the time that could be automated"), 100, 0, 100, 1, &chosen);
    if (chosen)
        setAutomatable(names, &table == m_tags, percent / 100);
}

void OpportunitiesSection::setAutomatable(const QStringList& names, bool tags, double share)
{
    draft().edit(tr("Automatable share of %1").arg(names.join(u", "_s)), [&](Catalog& c) {
        for (const QString& name : names)
            if (!tags) {
                OpportunitySettings settings = effectiveSettings(c, toUtf8(name));
                settings.automatable = share;
                setTypeSettings(c, settings);
            }
        for (OpportunityTag& tag : c.opportunityTags)
            if (tags && names.contains(toQString(tag.name)))
                tag.automatable = share;
    });
}

void OpportunitiesSection::resetTypes(const QStringList& types)
{
    draft().edit(tr("Opportunities back to the defaults"), [&](Catalog& c) {
        std::erase_if(c.opportunities, [&](const OpportunitySettings& s) { return types.contains(toQString(s.type)); });
    });
}

void OpportunitiesSection::removeTags(const QStringList& names)
{
    const bool builtIn =
        std::any_of(names.begin(), names.end(), [](const QString& name) { return isBuiltInTag(toUtf8(name)); });
    draft().edit(tr("Remove tags"), [&](Catalog& c) {
        for (const QString& name : names)
            removeTag(c, toUtf8(name));
    });
    if (builtIn)
        emit said(tr("Built-in tags stay; switch them off instead."));
}

void OpportunitiesSection::computeRanking()
{
    m_ranking->compute(data().analyst(), draft().current(), data().scope());
}

} // namespace worklode
