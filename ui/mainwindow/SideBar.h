// The window's left side: where one can go, and the recorder.
#pragma once

#include "ui/look/Glyphs.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace worklode {

enum class Place { Start, Opportunities, Tasks, Timeline, Administration, Data };
constexpr int kPlaceCount = 6;
/// Pages of a View; the others are the window's own.
constexpr bool isViewPage(Place place)
{
    return place == Place::Opportunities || place == Place::Tasks || place == Place::Timeline;
}

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
