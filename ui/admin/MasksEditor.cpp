#include "ui/admin/MasksEditor.h"

#include "ui/admin/MaskTester.h"
#include "ui/admin/RowKeys.h"
#include "ui/look/Format.h"
#include "ui/look/Parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

enum MaskColumn { MaskName, MaskKindOf, MaskPatternText, MaskReplacement, MaskCase, MaskColumnCount };

} // namespace

MasksEditor::MasksEditor(QWidget* parent)
    : QWidget(parent), m_table(new QTableWidget(0, MaskColumnCount, this)), m_title(new QLineEdit(this)),
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
    makeTable();
    makeTester();
}

void MasksEditor::makeTable()
{
    m_table->setHorizontalHeaderLabels(
        {tr("Name"), tr("Kind"), tr("Pattern"), tr("Written instead"), tr("Case matters")});
    m_table->horizontalHeader()->setSectionResizeMode(MaskPatternText, QHeaderView::Stretch);
    m_table->setColumnWidth(MaskName, 120);
    m_table->setColumnWidth(MaskKindOf, 120);
    m_table->setColumnWidth(MaskReplacement, 130);
    m_table->verticalHeader()->setDefaultSectionSize(38);
    m_table->setMinimumHeight(170);
    m_table->setAccessibleName(tr("Masking rules"));
    connect(m_table, &QTableWidget::itemChanged, this, &MasksEditor::note);
    layout()->addWidget(m_table);
    auto* line = new QHBoxLayout;
    const auto add = [&](const QString& text, auto action) {
        auto* button = new QPushButton(text, this);
        button->setProperty("link", true);
        connect(button, &QPushButton::clicked, this, action);
        line->addWidget(button);
    };
    const auto addRule = [this] {
        addRow({}, m_table->rowCount());
        m_table->setCurrentCell(m_table->rowCount() - 1, MaskPatternText);
        m_table->editItem(m_table->currentItem());
        note();
    };
    auto* keys = new RowKeys(*m_table, {addRule, [this] { note(); }, [this](int steps) { moveCurrent(steps); }});
    add(tr("Add a rule"), addRule);
    add(tr("Up"), [this] { moveCurrent(-1); });
    add(tr("Down"), [this] { moveCurrent(1); });
    add(tr("Remove"), [keys] { keys->removeSelected(); });
    line->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
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
    note();
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
    const int to = from + steps;
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
