// Masking rules in their order, searched, out and in as CSV, and a title to try them on.
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
    void moveCurrent(int steps); ///< past the next rule that the search shows

signals:
    void changed();

private:
    void makeSearch();
    void makeTable();
    void addButtons();
    void addRule();
    void makeTester();
    void addRow(const MaskSetting& mask, int row);
    MaskSetting maskAt(int row) const;
    void showFound();
    bool isFound(int row) const;
    void importFile();
    void exportFile();
    void note();
    void showTrial();

    QTableWidget* m_table;
    QLineEdit *m_search, *m_title;
    QLabel *m_found, *m_outcome, *m_steps;
    bool m_filling = false;
};

} // namespace worklode
