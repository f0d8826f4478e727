// What a CSV or JSON file would do, row by row, before anything is done.
#pragma once

#include "catalog/CsvImport.h"

#include <QDialog>

class QPushButton;

namespace worklode {

class ItemTable;

class CsvPreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    CsvPreviewDialog(const QString& file, const CsvImport& import, QWidget* parent = nullptr);
    ItemTable* table() const { return m_table; }
    QPushButton* acceptButton() const { return m_accept; }
    QString summary() const { return m_summary; }

private:
    ItemTable* m_table;
    QPushButton* m_accept = nullptr;
    QString m_summary;
};

/// Shows what the file would do, and gives the catalog with it where somebody agreed.
std::optional<Catalog> acceptCsvImport(QWidget* parent, const QString& file, CsvImport import);

} // namespace worklode
