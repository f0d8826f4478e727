#include "ui/admin/MergeDialog.h"

#include "catalog/CatalogJson.h"
#include "ui/admin/AdminChoices.h"
#include "ui/admin/ChangeWords.h"
#include "ui/admin/DialogButtons.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

MergeDialog::MergeDialog(const CatalogDraft& draft, const OtherSave& other, QWidget* parent)
    : QDialog(parent), m_base(draft.saved()), m_mine(draft.current()), m_theirs(other.snapshot.catalog),
      m_conflicts(mergeCatalogs(*m_base, *m_mine, *m_theirs).conflicts)
{
    setWindowTitle(tr("Somebody else saved first"));
    resize(760, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Somebody else saved first"), TextRole::Title, this));
    auto* why = makeLabel(m_conflicts.empty() ? tr("Your changes and theirs do not touch each other: both are kept. "
                                                   "Nothing is saved until you have reviewed it.")
                                              : tr("Both changed some of the same things. Choose for each; everything "
                                                   "else is kept from both sides. Nothing is lost, "
                                                   "and nothing is saved until you have reviewed it."),
                          TextRole::Muted, this);
    why->setWordWrap(true);
    column->addWidget(why);
    column->addWidget(makeTheirs(draft, other), 1);
    if (!m_conflicts.empty())
        column->addWidget(makeConflicts(), 1);
    addDialogButtons(*this, tr("Merge and review"));
}

QWidget* MergeDialog::makeTheirs(const CatalogDraft& draft, const OtherSave& other)
{
    auto* card = new Card(tr("What they changed"), this);
    for (std::size_t i = 0; i < other.versions.size() && i < 3; ++i) {
        const CatalogVersion& v = other.versions[i];
        card->content()->addWidget(makeLabel(tr("Version %1 by %2, %3: %4")
                                                 .arg(v.version)
                                                 .arg(toQString(v.author), momentText(v.at, "UTC"), toQString(v.note)),
                                             TextRole::Body, card));
    }
    auto* list = new QListWidget(card);
    list->setFrameShape(QFrame::NoFrame);
    list->setAccessibleName(tr("What they changed"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setWordWrap(true);
    for (const std::string& change : describeChanges(*draft.saved(), *other.snapshot.catalog))
        list->addItem(changeSentence(change));
    card->content()->addWidget(list, 1);
    return card;
}

QWidget* MergeDialog::makeConflicts()
{
    auto* card = new Card(
        countedText(m_conflicts.size(), tr("1 thing that both changed"), tr("%1 things that both changed")), this);
    auto* area = new QScrollArea(card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* inner = new QWidget(area);
    auto* grid = new QGridLayout(inner);
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < m_conflicts.size(); ++i) {
        const MergeConflict& conflict = m_conflicts[i];
        const QString item = conflict.noun == "setting" ? changeNoun(conflict.item) : toQString(conflict.item);
        const QString name = u"%1 %2"_s.arg(changeNoun(conflict.noun), item);
        grid->addWidget(makeLabel(name, TextRole::Body, inner), static_cast<int>(i), 0);
        auto* choice = new QComboBox(inner);
        choice->addItem(conflict.mineRemoved ? tr("Mine: remove it") : tr("Keep mine"));
        choice->addItem(conflict.theirsRemoved ? tr("Theirs: remove it") : tr("Take theirs"));
        choice->setAccessibleName(tr("Which %1").arg(name));
        grid->addWidget(choice, static_cast<int>(i), 1);
        m_choices.push_back(choice);
    }
    grid->setRowStretch(static_cast<int>(m_conflicts.size()), 1);
    area->setWidget(inner);
    card->content()->addWidget(area, 1);
    return card;
}

Catalog MergeDialog::merged() const
{
    std::size_t next = 0; // conflicts come in the same order every time
    return mergeCatalogs(*m_base, *m_mine, *m_theirs, [&](const MergeConflict&) {
               const std::size_t i = next++;
               return m_choices[i]->currentIndex() == 0 ? MergeSide::Mine : MergeSide::Theirs;
           }).catalog;
}

} // namespace worklode
