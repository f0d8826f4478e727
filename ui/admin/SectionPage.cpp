#include "ui/admin/SectionPage.h"

#include "ui/admin/ItemTable.h"
#include "ui/admin/SectionDocument.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/ModelText.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

SectionPage::SectionPage(CatalogDraft& draft, AdminData& data, Words words, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_data(data), m_words(std::move(words))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardGap, 12, kCardGap, kCardGap);
    column->setSpacing(10);
    auto* line = new QHBoxLayout;
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(makeLabel(m_words.title, TextRole::Title, this));
    auto* purpose = makeLabel(m_words.purpose, TextRole::Muted, this);
    purpose->setWordWrap(true);
    text->addWidget(purpose);
    line->addLayout(text, 1);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(6);
    line->addLayout(m_tools);
    line->setAlignment(m_tools, Qt::AlignTop);
    column->addLayout(line);
    m_why = makeLabel({}, TextRole::Error, this);
    m_why->setWordWrap(true);
    m_why->hide();
    column->addWidget(m_why);
    m_body = new QVBoxLayout;
    m_body->setSpacing(10);
    column->addLayout(m_body, 1);
    connect(&m_draft, &CatalogDraft::changed, this, &SectionPage::follow);
    connect(&m_data, &AdminData::usageChanged, this, &SectionPage::follow);
}

void SectionPage::follow()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    showDraft();
}

void SectionPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        follow();
}

void SectionPage::focusSearch()
{
    if (ItemTable* table = mainTable())
        table->focusSearch();
}

void SectionPage::setReadOnly(const QString& why)
{
    m_mayEdit = why.isEmpty();
    m_why->setText(why);
    m_why->setVisible(!m_mayEdit);
    for (ItemTable* table : findChildren<ItemTable*>())
        table->setReadOnly(!m_mayEdit);
    for (QWidget* widget : m_editing)
        widget->setVisible(m_mayEdit);
    for (QWidget* widget : m_locked)
        widget->setEnabled(m_mayEdit);
}

QPushButton* SectionPage::addTool(const QString& text, const QString& hint, const std::function<void()>& run)
{
    auto* button = new QPushButton(text, this);
    button->setToolTip(hint);
    connect(button, &QPushButton::clicked, this, run);
    m_tools->addWidget(button);
    editsWith(button);
    return button;
}

void SectionPage::editsWith(QWidget* widget)
{
    m_editing.push_back(widget);
    widget->setVisible(m_mayEdit);
}

void SectionPage::locks(QWidget* widget)
{
    m_locked.push_back(widget);
    widget->setEnabled(m_mayEdit);
}

bool SectionPage::accepted(QDialog& dialog)
{
    if (m_mayEdit)
        return dialog.exec() == QDialog::Accepted;
    auto* why = makeLabel(m_why->text(), TextRole::Error, &dialog);
    why->setWordWrap(true);
    if (auto* column = qobject_cast<QVBoxLayout*>(dialog.layout()))
        column->insertWidget(0, why);
    for (auto* buttons : dialog.findChildren<QDialogButtonBox*>())
        for (QAbstractButton* button : buttons->buttons())
            if (buttons->buttonRole(button) == QDialogButtonBox::RejectRole)
                button->setText(tr("Close"));
            else
                button->hide();
    dialog.exec();
    return false;
}

void SectionPage::sayError(const QString& sentence)
{
    QMessageBox::warning(this, m_words.title, sentence);
}

void SectionPage::addTransferMenu()
{
    auto* button = new QPushButton(tr("Import and export"), this);
    auto* menu = new QMenu(button);
    menu->addAction(tr("Copy table"), this, [this] {
        QApplication::clipboard()->setText(toTsv(*mainTable()->shown()));
        emit said(tr("The table is on the clipboard"));
    });
    menu->addAction(tr("Export table as CSV…"), this, &SectionPage::exportCsv);
    if (!documentSections().isEmpty()) {
        menu->addAction(tr("Export as JSON…"), this, &SectionPage::exportJson);
        menu->addSeparator();
        QAction* import = menu->addAction(tr("Import JSON or CSV…"), this, &SectionPage::importFile);
        connect(menu, &QMenu::aboutToShow, this, [this, import] { import->setEnabled(m_mayEdit); });
    }
    button->setMenu(menu);
    m_tools->addWidget(button);
}

void SectionPage::exportCsv()
{
    const QString name = QFileDialog::getSaveFileName(this, tr("Export table"), m_words.title.toLower() + u".csv"_s,
                                                      tr("CSV files (*.csv)"));
    if (!name.isEmpty())
        emit said(writeFile(name, toCsv(*mainTable()->shown()).toUtf8()));
}

void SectionPage::exportJson()
{
    const QString name = QFileDialog::getSaveFileName(this, tr("Export as JSON"), m_words.title.toLower() + u".json"_s,
                                                      tr("JSON files (*.json)"));
    if (!name.isEmpty())
        emit said(writeFile(name, QByteArray::fromStdString(sectionsToJson(catalog(), documentSections()))));
}

Result<std::string> SectionPage::jsonFromCsv(const QString& file) const
{
    return Error{ErrorCode::BadInput, toUtf8(file), "CSV is not read here; export JSON to see the form that is"};
}

void SectionPage::importFile()
{
    const QString name = QFileDialog::getOpenFileName(this, tr("Import"), {}, tr("JSON and CSV (*.json *.csv)"));
    if (name.isEmpty())
        return;
    const Result<std::string> json =
        name.endsWith(u".csv"_s, Qt::CaseInsensitive) ? jsonFromCsv(name) : readTextFile(name);
    const Result<Catalog> imported =
        json ? withSections(catalog(), documentSections(), *json) : Result<Catalog>(json.error());
    if (!imported) {
        sayError(toQString(imported.error().sentence()));
        return;
    }
    m_draft.edit(tr("Import %1").arg(m_words.title.toLower()), [&](Catalog& c) { c = *imported; });
    emit said(tr("Imported. Nothing is saved yet: review it, undo it, or save."));
}

} // namespace worklode
