#include "ui/admin/ConditionRows.h"

#include "catalog/CatalogWords.h"
#include "ui/admin/RuleWords.h"
#include "ui/look/Format.h"
#include "ui/look/Parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace worklode {
namespace {

constexpr std::array<ScreenField, 4> kFields = {ScreenField::Title, ScreenField::Host, ScreenField::Path,
                                                ScreenField::Url};
constexpr std::array<TextOperator, 6> kOperators = {TextOperator::Equals,   TextOperator::StartsWith,
                                                    TextOperator::EndsWith, TextOperator::Contains,
                                                    TextOperator::Wildcard, TextOperator::Regex};

} // namespace

struct ConditionRows::Row {
    QWidget* widget;
    QComboBox *field, *op;
    QLineEdit* value;
    QCheckBox* caseSensitive;
};

ConditionRows::ConditionRows(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(4);
    m_column->setSpacing(4);
    outer->addLayout(m_column);
    auto* add = new QPushButton(tr("Add a condition"), this);
    add->setProperty("link", true);
    add->setToolTip(tr("All conditions must hold"));
    connect(add, &QPushButton::clicked, this, [this] {
        addRow(ScreenField::Title, TextOperator::Contains, {}, false);
        m_rows.back().value->setFocus();
        emit edited();
    });
    outer->addWidget(add, 0, Qt::AlignLeft);
}

ConditionRows::~ConditionRows() = default;

void ConditionRows::clear()
{
    for (const Row& row : m_rows)
        row.widget->deleteLater();
    m_rows.clear();
}

void ConditionRows::setConditions(const std::vector<ScreenCondition>& conditions)
{
    clear();
    for (const ScreenCondition& c : conditions)
        addRow(c.field, c.pattern.op(), toQString(c.pattern.value()), c.pattern.caseSensitive());
    if (conditions.empty())
        addRow(ScreenField::Title, TextOperator::Contains, {}, false);
}

void ConditionRows::setOne(ScreenField field, TextOperator op, const QString& value)
{
    clear();
    addRow(field, op, value, false);
    emit edited();
}

void ConditionRows::addRow(ScreenField field, TextOperator op, const QString& value, bool caseSensitive)
{
    Row row{new QWidget(this), nullptr, nullptr, nullptr, nullptr};
    auto* line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    row.field = new QComboBox(row.widget);
    for (const ScreenField f : kFields)
        row.field->addItem(fieldWord(f));
    row.field->setCurrentIndex(static_cast<int>(field));
    row.op = new QComboBox(row.widget);
    for (const TextOperator o : kOperators)
        row.op->addItem(operatorWord(o));
    row.op->setCurrentIndex(static_cast<int>(op));
    row.value = new QLineEdit(value, row.widget);
    row.value->setCursorPosition(0); // what a pattern begins with tells most
    row.caseSensitive = new QCheckBox(tr("Aa"), row.widget);
    row.caseSensitive->setChecked(caseSensitive);
    row.caseSensitive->setToolTip(tr("Upper and lower case matter"));
    auto* remove = new GlyphButton(Glyph::Cancel, tr("Remove this condition"), row.widget);
    row.field->setAccessibleName(tr("Field"));
    row.op->setAccessibleName(tr("Operator"));
    row.value->setAccessibleName(tr("Value"));
    row.caseSensitive->setAccessibleName(row.caseSensitive->toolTip());
    line->addWidget(row.field);
    line->addWidget(row.op);
    line->addWidget(row.value, 1);
    line->addWidget(row.caseSensitive);
    line->addWidget(remove);
    connect(row.field, &QComboBox::currentIndexChanged, this, &ConditionRows::edited);
    connect(row.op, &QComboBox::currentIndexChanged, this, &ConditionRows::edited);
    connect(row.value, &QLineEdit::textChanged, this, &ConditionRows::edited);
    connect(row.caseSensitive, &QCheckBox::toggled, this, &ConditionRows::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] {
        if (m_rows.size() < 2)
            return;
        std::erase_if(m_rows, [widget](const Row& r) { return r.widget == widget; });
        widget->deleteLater();
        emit edited();
    });
    m_column->addWidget(row.widget);
    m_rows.push_back(row);
}

Result<std::vector<ScreenCondition>> ConditionRows::conditions() const
{
    std::vector<ScreenCondition> out;
    for (const Row& row : m_rows) {
        const TextOperator op = kOperators[static_cast<std::size_t>(row.op->currentIndex())];
        if (row.value->text().isEmpty() && op != TextOperator::Equals)
            return Error{
                ErrorCode::BadInput, {}, toUtf8(tr("Say what the %1 must be like.").arg(row.field->currentText()))};
        auto pattern = TextPattern::compile(op, toUtf8(row.value->text()), row.caseSensitive->isChecked());
        if (!pattern)
            return pattern.error();
        out.push_back({kFields[static_cast<std::size_t>(row.field->currentIndex())], std::move(pattern).value()});
    }
    return out;
}

} // namespace worklode
