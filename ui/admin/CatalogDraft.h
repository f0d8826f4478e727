// What an administrator has changed and not saved yet: a catalog with an undo history over the saved one.
#pragma once

#include "catalog/Catalog.h"

#include <QObject>
#include <QUndoStack>

#include <cstdint>
#include <functional>
#include <memory>

namespace worklode {

/// Catalogs in here are immutable: an edit makes a new one, and whoever holds the old keeps it.
class CatalogDraft final : public QObject
{
    Q_OBJECT

public:
    using Shared = std::shared_ptr<const Catalog>;

    explicit CatalogDraft(QObject* parent = nullptr);

    /// Begins anew over a saved catalog: nothing is changed, nothing to undo.
    void reset(Shared saved, std::uint64_t version);
    /// What is shown now was saved as that version. Undo reaches back before the save.
    void noteSaved(Shared saved, std::uint64_t version);
    /// Somebody else saved: `theirs` is what is saved now, `merged` what is shown. Undo ends here.
    void rebase(Shared theirs, std::uint64_t version, Catalog merged);

    /// Asked before every edit; a sentence refuses it. Undo and redo only go back and forth between what it let
    /// through.
    using Gate = std::function<QString(const Catalog& before, const Catalog& after)>;
    void setGate(Gate gate) { m_gate = std::move(gate); }

    /// One command named `text`; nothing where `change` changes nothing. Commands of the same `series` in a row, other
    /// than 0, are undone as one: keystrokes in a field.
    void edit(const QString& text, const std::function<void(Catalog&)>& change, int series = 0);
    void discard(); ///< back to what is saved; may be undone

    const Catalog& catalog() const { return *m_current; }
    const Shared& current() const { return m_current; }
    const Shared& saved() const { return m_saved; }
    std::uint64_t basedOn() const { return m_version; }
    bool dirty() const { return m_dirty; }
    QUndoStack& history() { return m_stack; }

signals:
    void changed(); ///< catalog() is another one
    void dirtyChanged(bool dirty);
    void based(); ///< saved() and basedOn() are others
    void refused(QString sentence); ///< an edit that the gate did not let through

private:
    class Edit;
    void show(Shared catalog);
    void findDirty();

    Shared m_saved, m_current;
    std::uint64_t m_version = 0;
    bool m_dirty = false;
    Gate m_gate;
    QUndoStack m_stack;
};

} // namespace worklode
