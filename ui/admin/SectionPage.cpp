#include "ui/admin/SectionPage.h"

#include "catalog/ItemsCsv.h"
#include "catalog/SectionItems.h"
#include "ui/admin/CsvPreviewDialog.h"
#include "ui/admin/ItemTable.h"
#include "ui/admin/SectionDocument.h"
#include "ui/admin/SectionImport.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/ErrorWords.h"
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
namespace {

CsvImport noSheet(const Catalog& catalog)
{
    return {catalog, {}, toUtf8(SectionPage::tr("CSV is not read here; export JSON to see the form that is"))};
}

} // namespace

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
    if (m_stale || m_readsAgain)
        follow();
}

void SectionPage::followSaves()
{
    m_readsAgain = true;
    connect(&m_draft, &CatalogDraft::based, this, &SectionPage::follow);
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

QString SectionPage::freshName(const QString& original, const std::function<bool(const QString&)>& taken)
{
    QString fresh = tr("%1 (copy)").arg(original);
    for (int number = 2; taken(fresh); ++number)
        fresh = tr("%1 (copy %2)").arg(original).arg(number);
    return fresh;
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
    menu->addAction(tr("Export table as CSV…"), this, &SectionPage::exportTable)
        ->setToolTip(tr("As it is shown: searched, sorted, in the words of this page"));
    menu->addSeparator();
    QAction* json = menu->addAction(tr("Export all as JSON…"), this, &SectionPage::exportJson);
    if (!documentSections().isEmpty()) {
        QAction* sheet = new QAction(tr("Export all as CSV…"), menu);
        connect(sheet, &QAction::triggered, this, &SectionPage::exportSheet);
        menu->insertAction(json, sheet);
        sheet->setToolTip(tr("With every member, as it can be imported again"));
        QAction* import = menu->addAction(tr("Import CSV or JSON…"), this,
                                          [this] { importFile(tr("CSV and JSON (*.csv *.json)")); });
        connect(menu, &QMenu::aboutToShow, this, [this, sheet, import] {
            sheet->setVisible(bool(sheetFormat()));
            import->setEnabled(m_mayEdit);
        });
    }
    menu->setToolTipsVisible(true);
    button->setMenu(menu);
    m_tools->addWidget(button);
}

void SectionPage::addSheetTools(const QString& hint)
{
    addTool(tr("Import CSV…"), hint, [this] { importFile(tr("CSV files (*.csv)")); });
    auto* out = new QPushButton(tr("Export CSV…"), this);
    connect(out, &QPushButton::clicked, this, &SectionPage::exportSheet);
    m_tools->addWidget(out);
}

SheetFormat SectionPage::sheetFormat() const
{
    const std::string section = toUtf8(sheetSection());
    if (keyMembers(section).empty())
        return {};
    return {[section](const Catalog& c, std::string_view csv) { return importItemsCsv(c, section, csv); },
            [section](const Catalog& c) { return exportItemsCsv(c, section); }};
}

void SectionPage::exportTable()
{
    exportTo(tr("Export table"), u".csv"_s, [this] { return toCsv(*mainTable()->shown()).toUtf8(); });
}

void SectionPage::exportSheet()
{
    exportTo(tr("Export all as CSV"), u".csv"_s,
             [this] { return QByteArray::fromStdString(sheetFormat().write(catalog())); });
}

void SectionPage::exportJson()
{
    exportTo(tr("Export all as JSON"), u".json"_s,
             [this] { return QByteArray::fromStdString(jsonContent()); });
}

std::string SectionPage::jsonContent() const
{
    return documentSections().isEmpty() ? std::string() : sectionsToJson(catalog(), documentSections());
}

void SectionPage::exportTo(const QString& title, const QString& ending, const std::function<QByteArray()>& content)
{
    const QString name = QFileDialog::getSaveFileName(
        this, title, m_words.title.toLower() + ending,
        ending == u".csv"_s ? tr("CSV files (*.csv)") : tr("JSON files (*.json)"));
    if (!name.isEmpty())
        emit said(writeFile(name, content()));
}

void SectionPage::importFile(const QString& filter)
{
    const QString name = QFileDialog::getOpenFileName(this, tr("Import"), {}, filter);
    if (name.isEmpty())
        return;
    if (const std::optional<Catalog> imported = catalogFrom(name)) {
        m_draft.edit(tr("Import %1").arg(m_words.title.toLower()), [&](Catalog& c) { c = *imported; });
        emit said(tr("Imported. Nothing is saved yet: review it, undo it, or save."));
    }
}

/// The catalog with the file in it; none where it was refused, or somebody thought better of it.
std::optional<Catalog> SectionPage::catalogFrom(const QString& file)
{
    const Result<std::string> text = readTextFile(file);
    if (!text) {
        sayError(errorText(text.error()));
        return std::nullopt;
    }
    if (!file.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return acceptCsvImport(this, file, importSectionsJson(catalog(), documentSections(), *text));
    return acceptCsvImport(this, file, sheetFormat() ? sheetFormat().read(catalog(), *text) : noSheet(catalog()));
}

} // namespace worklode
