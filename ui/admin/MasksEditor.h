// Masking rules in their order, and a title to try them on.
#pragma once

#include "catalog/ClientConfiguration.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace worklode {

class MasksEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit MasksEditor(QWidget* parent = nullptr);

    void setMasks(const std::vector<MaskSetting>& masks);
    std::vector<MaskSetting> masks() const;
    void tryTitle(const QString& title);
    QString outcome() const; ///< what the tester shows
    QTableWidget* table() const { return m_table; }
    void moveCurrent(int steps);

signals:
    void changed();

private:
    void makeTable();
    void makeTester();
    void addRow(const MaskSetting& mask, int row);
    MaskSetting maskAt(int row) const;
    void note();
    void showTrial();

    QTableWidget* m_table;
    QLineEdit* m_title;
    QLabel *m_outcome, *m_steps;
    bool m_filling = false;
};

} // namespace worklode
