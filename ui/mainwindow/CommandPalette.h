// Everything that can be gone to or done, by typing a few letters of it.
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace worklode {

/// One thing: "Excel", "Application", and what happens when it is chosen.
struct PaletteEntry {
    QString text;
    QString kind;     ///< what sort of thing it is; also found by typing
    QString shortcut; ///< in the system's own words; may be empty
    std::function<void()> run;
};

class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent = nullptr);
    QLineEdit* line() const { return m_line; }
    QListWidget* list() const { return m_list; }
    void choose(); ///< closes, then does the current entry

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& typed);

    static constexpr int kMostShown = 60;
    std::vector<PaletteEntry> m_entries;
    QLineEdit* m_line;
    QListWidget* m_list;
};

} // namespace worklode
