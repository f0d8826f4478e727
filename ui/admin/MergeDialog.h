// Somebody else saved first: what they changed, and a choice for each item that both changed.
#pragma once

#include "catalog/CatalogMerge.h"
#include "ui/admin/CatalogDraft.h"
#include "ui/admin/CatalogSaver.h"

#include <QDialog>

class QComboBox;

namespace worklode {

class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(const CatalogDraft& draft, const OtherSave& other, QWidget* parent = nullptr);

    /// Both sides put together as chosen.
    Catalog merged() const;

private:
    QWidget* makeTheirs(const CatalogDraft& draft, const OtherSave& other);
    QWidget* makeConflicts();

    std::shared_ptr<const Catalog> m_base, m_mine, m_theirs;
    std::vector<MergeConflict> m_conflicts;
    std::vector<QComboBox*> m_choices; ///< one a conflict
};

} // namespace worklode
