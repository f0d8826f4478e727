// The conditions of a screen rule as rows: field, operator, value, case.
#pragma once

#include "catalog/Catalog.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace worklode {

class ConditionRows final : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionRows(QWidget* parent = nullptr);
    ~ConditionRows() override;

    void setConditions(const std::vector<ScreenCondition>& conditions);
    void setOne(ScreenField field, TextOperator op, const QString& value);
    /// The first that cannot be compiled is the error.
    Result<std::vector<ScreenCondition>> conditions() const;

signals:
    void edited();

private:
    struct Row;
    void addRow(ScreenField field, TextOperator op, const QString& value, bool caseSensitive);
    void clear();

    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};

} // namespace worklode
