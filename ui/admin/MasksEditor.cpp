#include "ui/admin/MasksEditor.h"

#include "catalog/MasksCsv.h"
#include "ui/admin/CsvPreviewDialog.h"
#include "ui/admin/MaskTester.h"
#include "ui/admin/RowKeys.h"
#include "ui/admin/SectionDocument.h"
#include "ui/look/Format.h"
#include "ui/look/Parts.h"
#include "ui/models/ErrorWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

enum MaskColumn { MaskName, MaskKindOf, MaskPatternText, MaskReplacement, MaskCase, MaskColumnCount };

} // namespace

MasksEditor::MasksEditor(QWidget* parent)
    : QWidget(parent), m_table(new QTableWidget(0, MaskColumnCount, this)), m_search(new QLineEdit(this)),
      m_title(new QLineEdit(this)), m_found(makeLabel({}, TextRole::Caption, this)),
      m_outcome(makeLabel({}, TextRole::Body, this)), m_steps(makeLabel({}, TextRole::Caption, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* words = makeLabel(tr("All rules apply, from top to bottom, to titles and urls, after the built-in ones for "
                               "payment cards, social security numbers and "
                               "e-mail addresses, which nobody can switch off."),
                            TextRole::Muted, this);
    words->setWordWrap(true);
    column->addWidget(words);
    makeSearch();
    makeTable();
    makeTester();
}

void MasksEditor::makeSearch()
{
    m_search->setPlaceholderText(tr("Search rules"));
    m_search->setAccessibleName(tr("Search masking rules"));
    m_search->setToolTip(tr("Ctrl+F. Rules keep their numbers: the order in which they apply."));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(240);
    auto* line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(m_found, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_search, &QLineEdit::textChanged, this, &MasksEditor::showFound);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void MasksEditor::makeTable()
{
    m_table->setHorizontalHeaderLabels(
        {tr("Name"), tr("Kind"), tr("Pattern"), tr("Written instead"), tr("Case matters")});
    m_table->horizontalHeader()->setToolTip(
        tr("Not sorted by column: rules apply from top to bottom. Move them with Up and Down, or Alt and an arrow."));
    m_table->horizontalHeader()->setSectionResizeMode(MaskPatternText, QHeaderView::Stretch);
    m_table->setColumnWidth(MaskName, 120);
    m_table->setColumnWidth(MaskKindOf, 120);
    m_table->setColumnWidth(MaskReplacement, 130);
    m_table->verticalHeader()->setDefaultSectionSize(38);
    m_table->setMinimumHeight(170);
    m_table->setAccessibleName(tr("Masking rules"));
    connect(m_table, &QTableWidget::itemChanged, this, &MasksEditor::note);
    layout()->addWidget(m_table);
    addButtons();
}

void MasksEditor::addButtons()
{
    auto* line = new QHBoxLayout;
    const auto add = [&](const QString& text, auto action) {
        auto* button = new QPushButton(text, this);
        button->setProperty("link", true);
        connect(button, &QPushButton::clicked, this, action);
        line->addWidget(button);
        return button;
    };
    auto* keys =
        new RowKeys(*m_table, {[this] { addRule(); }, [this] { note(); }, [this](int steps) { moveCurrent(steps); }});
    add(tr("Add a rule"), [this] { addRule(); });
    add(tr("Up"), [this] { moveCurrent(-1); });
    add(tr("Down"), [this] { moveCurrent(1); });
    add(tr("Remove"), [keys] { keys->removeSelected(); });
    line->addStretch(1);
    add(tr("Import CSV…"), [this] {
        importFile();
    })->setToolTip(tr("name, kind, pattern, replacement, case_sensitive: the file's rules come first, in its order"));
    add(tr("Export CSV…"), [this] { exportFile(); });
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
}

void MasksEditor::addRule()
{
    m_search->clear(); // it would hide the new one
    addRow({}, m_table->rowCount());
    m_table->setCurrentCell(m_table->rowCount() - 1, MaskPatternText);
    m_table->editItem(m_table->currentItem());
    note();
}

void MasksEditor::makeTester()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(makeLabel(tr("Try it"), TextRole::Heading, this));
    m_title->setPlaceholderText(tr("A window title, as a program shows it"));
    m_title->setAccessibleName(tr("Title to try"));
    m_title->setClearButtonEnabled(true);
    for (QLabel* label : {m_outcome, m_steps}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    column->addWidget(m_title);
    column->addWidget(m_outcome);
    column->addWidget(m_steps);
    connect(m_title, &QLineEdit::textChanged, this, &MasksEditor::showTrial);
    showTrial();
}

void MasksEditor::addRow(const MaskSetting& mask, int row)
{
    m_filling = true;
    m_table->insertRow(row);
    for (const auto& [column, text] : {std::pair{MaskName, mask.name}, std::pair{MaskPatternText, mask.pattern},
                                       std::pair{MaskReplacement, mask.replacement}})
        m_table->setItem(row, column, new QTableWidgetItem(toQString(text)));
    auto* kind = new QComboBox(m_table);
    kind->addItem(tr("Regex"));
    kind->addItem(tr("Wildcard"));
    kind->setItemData(0, tr("RE2: every match is replaced; {1}…{9} are its groups"), Qt::ToolTipRole);
    kind->setItemData(1, tr("Covers the whole text: * any characters, ? one"), Qt::ToolTipRole);
    kind->setCurrentIndex(static_cast<int>(mask.kind));
    m_table->setCellWidget(row, MaskKindOf, kind);
    auto* sensitive = new QTableWidgetItem;
    sensitive->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    sensitive->setCheckState(mask.caseSensitive ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, MaskCase, sensitive);
    connect(kind, &QComboBox::currentIndexChanged, this, &MasksEditor::note);
    m_filling = false;
}

void MasksEditor::setMasks(const std::vector<MaskSetting>& masks)
{
    m_table->setRowCount(0);
    for (const MaskSetting& mask : masks)
        addRow(mask, m_table->rowCount());
    showFound();
    note();
}

bool MasksEditor::isFound(int row) const
{
    const QString wanted = m_search->text().trimmed();
    const MaskSetting mask = maskAt(row);
    for (const std::string& text : {mask.name, mask.pattern, mask.replacement})
        if (toQString(text).contains(wanted, Qt::CaseInsensitive))
            return true;
    return false;
}

void MasksEditor::showFound()
{
    const int all = m_table->rowCount();
    int found = 0;
    for (int row = 0; row < all; ++row) {
        const bool shown = isFound(row);
        m_table->setRowHidden(row, !shown);
        found += shown ? 1 : 0;
    }
    m_found->setText(m_search->text().trimmed().isEmpty() ? QString() : tr("%1 of %2 shown").arg(found).arg(all));
}

void MasksEditor::importFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import masking rules"), {}, tr("CSV files (*.csv)"));
    if (file.isEmpty())
        return;
    const Result<std::string> text = readTextFile(file);
    if (!text)
        QMessageBox::warning(this, tr("Masking rules"), errorText(text.error()));
    else if (const auto imported = acceptCsvImport(this, file, importMasksCsv(masks(), *text)))
        setMasks(masksOf(*imported));
}

void MasksEditor::exportFile()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Export masking rules"), u"masking-rules.csv"_s, tr("CSV files (*.csv)"));
    if (!file.isEmpty())
        m_found->setText(writeFile(file, QByteArray::fromStdString(exportMasksCsv(masks()))));
}

MaskSetting MasksEditor::maskAt(int row) const
{
    const auto text = [&](int column) { return toUtf8(m_table->item(row, column)->text()); };
    const auto* kind = qobject_cast<QComboBox*>(m_table->cellWidget(row, MaskKindOf));
    return {text(MaskName), static_cast<MaskPattern>(kind->currentIndex()), text(MaskPatternText),
            text(MaskReplacement), m_table->item(row, MaskCase)->checkState() == Qt::Checked};
}

std::vector<MaskSetting> MasksEditor::masks() const
{
    std::vector<MaskSetting> out;
    for (int row = 0; row < m_table->rowCount(); ++row)
        out.push_back(maskAt(row));
    return out;
}

void MasksEditor::moveCurrent(int steps)
{
    const int from = m_table->currentRow();
    int to = from + steps;
    while (to >= 0 && to < m_table->rowCount() && m_table->isRowHidden(to))
        to += steps > 0 ? 1 : -1;
    if (from < 0 || to < 0 || to >= m_table->rowCount())
        return;
    const MaskSetting mask = maskAt(from);
    m_table->removeRow(from);
    addRow(mask, to);
    m_table->setCurrentCell(to, MaskPatternText);
    note();
}

void MasksEditor::note()
{
    if (m_filling)
        return;
    showTrial();
    emit changed();
}

void MasksEditor::tryTitle(const QString& title)
{
    m_title->setText(title);
}

QString MasksEditor::outcome() const
{
    return m_outcome->text();
}

void MasksEditor::showTrial()
{
    if (m_title->text().isEmpty()) {
        m_outcome->setText(tr("Type a title to see what would be stored of it."));
        m_steps->clear();
        return;
    }
    const MaskTrial trial = tryMasks(masks(), m_title->text());
    if (!trial.problem.isEmpty()) {
        m_outcome->setText(trial.problem);
        m_steps->clear();
        return;
    }
    m_outcome->setText(trial.steps.empty() ? tr("Stored as it is: no rule finds anything.")
                                           : tr("Stored: %1").arg(trial.stored));
    QStringList steps;
    for (const MaskStep& step : trial.steps)
        steps.append(u"%1 → %2"_s.arg(step.rule, step.text));
    m_steps->setText(steps.join(u'\n'));
}

} // namespace worklode
