#include "ui/admin/CatalogDraft.h"

#include <QUndoCommand>

namespace worklode {

namespace {
constexpr int kUndoSteps = 200;
}

class CatalogDraft::Edit final : public QUndoCommand
{
public:
    Edit(CatalogDraft& draft, const QString& text, Shared after, int series)
        : QUndoCommand(text), m_draft(draft), m_before(draft.m_current), m_after(std::move(after)), m_series(series)
    {
    }
    void undo() override { m_draft.show(m_before); }
    void redo() override { m_draft.show(m_after); }
    int id() const override { return m_series == 0 ? -1 : m_series; }
    bool mergeWith(const QUndoCommand* next) override
    {
        m_after = static_cast<const Edit*>(next)->m_after;
        return true;
    }

private:
    CatalogDraft& m_draft;
    Shared m_before, m_after;
    int m_series;
};

CatalogDraft::CatalogDraft(QObject* parent)
    : QObject(parent), m_saved(std::make_shared<const Catalog>(builtInCatalog())), m_current(m_saved)
{
    m_stack.setUndoLimit(kUndoSteps);
}

void CatalogDraft::reset(Shared saved, std::uint64_t version)
{
    m_stack.clear();
    m_saved = std::move(saved);
    m_version = version;
    show(m_saved);
    emit based();
}

void CatalogDraft::noteSaved(Shared saved, std::uint64_t version)
{
    m_saved = std::move(saved);
    m_version = version;
    findDirty();
    emit based();
}

void CatalogDraft::rebase(Shared theirs, std::uint64_t version, Catalog merged)
{
    m_stack.clear();
    m_saved = std::move(theirs);
    m_version = version;
    show(std::make_shared<const Catalog>(std::move(merged)));
    emit based();
}

void CatalogDraft::edit(const QString& text, const std::function<void(Catalog&)>& change, int series)
{
    auto after = std::make_shared<Catalog>(*m_current);
    change(*after);
    if (*after == *m_current)
        return;
    if (const QString why = m_gate ? m_gate(*m_current, *after) : QString(); !why.isEmpty()) {
        emit refused(why);
        return;
    }
    m_stack.push(new Edit(*this, text, std::move(after), series));
}

void CatalogDraft::discard()
{
    if (!(*m_current == *m_saved))
        m_stack.push(new Edit(*this, tr("Discard all changes"), m_saved, 0));
}

void CatalogDraft::show(Shared catalog)
{
    m_current = std::move(catalog);
    findDirty();
    emit changed();
}

void CatalogDraft::findDirty()
{
    const bool dirty = m_current != m_saved && !(*m_current == *m_saved);
    if (dirty == m_dirty)
        return;
    m_dirty = dirty;
    emit dirtyChanged(dirty);
}

} // namespace worklode
