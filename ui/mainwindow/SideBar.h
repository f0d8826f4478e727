// The window's left side: where one can go, and the recorder.
#pragma once

#include "ui/look/Glyphs.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace worklode {

enum class Place { Start, Opportunities, Tasks, Timeline, Administration };
constexpr int kPlaceCount = 5;

class SideBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SideBar(QWidget* parent = nullptr);
    void setPlace(Place place);
    void setPagesEnabled(bool enabled);
    void setRecorder(bool recording, const QString& status, const QString& hint);

signals:
    void placeRequested(worklode::Place place);
    void recordToggled();
    void themeToggled();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addPlace(QVBoxLayout* column, Place place, Glyph glyph, const QString& text);
    QWidget* makeRecorder();
    void paintIcons();

    std::vector<std::pair<QPushButton*, Glyph>> m_places;
    QPushButton* m_record = nullptr;
    QLabel* m_status = nullptr;
    bool m_recording = false;
};

} // namespace worklode
