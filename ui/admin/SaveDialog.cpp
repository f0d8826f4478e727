#include "ui/admin/SaveDialog.h"

#include "catalog/CatalogJson.h"
#include "ui/admin/AdminChoices.h"
#include "ui/admin/ChangeWords.h"
#include "ui/admin/EffectPanel.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/ErrorWords.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

/// What lint finds now and did not find before: old remarks are no news.
std::vector<CatalogFault> freshRemarks(const Catalog& before, const Catalog& after)
{
    std::set<std::string> known;
    for (const CatalogFault& fault : lintCatalog(before))
        known.insert(fault.sentence);
    std::vector<CatalogFault> fresh = lintCatalog(after);
    std::erase_if(fresh, [&](const CatalogFault& fault) { return known.contains(fault.sentence); });
    return fresh;
}

} // namespace

SaveDialog::SaveDialog(const CatalogDraft& draft, const AdminData& adminData, QWidget* parent)
    : QDialog(parent), m_saveText(tr("Save version %1").arg(draft.basedOn() + 1)), m_note(new QLineEdit(this)),
      m_error(makeLabel({}, TextRole::Error, this)), m_effect(new EffectPanel(EffectPanel::Form::Everything, this))
{
    setWindowTitle(tr("Save changes"));
    resize(1040, 640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Save changes"), TextRole::Title, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(kCardGap);
    row->addWidget(makeChanges(draft), 2);
    auto* effect = new Card(tr("What it does"), this);
    effect->content()->addWidget(m_effect, 1);
    row->addWidget(effect, 3);
    column->addLayout(row, 1);
    m_note->setPlaceholderText(tr("Why, in one sentence: it is kept in the history"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(500);
    column->addWidget(m_note);
    m_error->setWordWrap(true);
    column->addWidget(m_error);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(m_saveText, QDialogButtonBox::AcceptRole);
    makePrimary(*m_save);
    m_save->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { emit saveRequested(note()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_note, &QLineEdit::textChanged, this, &SaveDialog::check);
    if (!m_faulty)
        m_effect->compute(adminData.analyst(), draft.current(), adminData.scope());
    m_note->setFocus();
    check();
}

QWidget* SaveDialog::makeChanges(const CatalogDraft& draft)
{
    const auto changes = describeChanges(*draft.saved(), draft.catalog());
    auto* card = new Card(countedText(changes.size(), tr("1 change"), tr("%1 changes")), this);
    auto* list = new QListWidget(card);
    list->setAccessibleName(tr("Changes"));
    list->setWordWrap(true);
    list->setFrameShape(QFrame::NoFrame);
    for (const std::string& change : changes)
        list->addItem(changeSentence(change));
    card->content()->addWidget(list, 1);
    const auto faults = checkCatalog(draft.catalog());
    m_faulty = !faults.empty();
    for (std::size_t i = 0; i < faults.size() && i < 3; ++i) {
        auto* label = makeLabel(
            faultText(faults[i].path.empty() ? faults[i].sentence : faults[i].path + ": " + faults[i].sentence),
            TextRole::Error, card);
        label->setWordWrap(true);
        card->content()->addWidget(label);
    }
    if (m_faulty) {
        m_effect->showMessage(
            tr("This cannot be saved yet"),
            tr("The catalog contradicts itself where the red lines say. Put that right, or undo it."));
        return card;
    }
    const auto remarks = freshRemarks(*draft.saved(), draft.catalog());
    for (std::size_t i = 0; i < remarks.size() && i < 3; ++i) {
        auto* label =
            makeLabel(tr("Perhaps not meant: %1: %2").arg(toQString(remarks[i].path), faultText(remarks[i].sentence)),
                      TextRole::Muted, card);
        label->setWordWrap(true);
        card->content()->addWidget(label);
    }
    return card;
}

QString SaveDialog::note() const
{
    return m_note->text().trimmed();
}

void SaveDialog::setNote(const QString& note)
{
    m_note->setText(note);
}

void SaveDialog::setSaving(bool saving)
{
    m_saving = saving;
    if (saving) {
        m_waits = false;
        m_error->clear();
        m_save->setText(tr("Saving…"));
    } else {
        m_save->setText(m_waits ? tr("Try again") : m_saveText);
    }
    check();
}

void SaveDialog::showError(const QString& sentence)
{
    m_error->setText(sentence);
    setSaving(false);
}

void SaveDialog::showUnreachable(const QString& sentence)
{
    m_waits = true;
    showError(tr("%1. Nothing is lost: it is tried again as soon as the catalog answers, or when you press Try again.")
                  .arg(sentence));
}

void SaveDialog::check()
{
    m_save->setEnabled(!m_faulty && !m_saving && !note().isEmpty());
    m_save->setToolTip(note().isEmpty() ? tr("Say first why, in one sentence") : QString());
}

} // namespace worklode
