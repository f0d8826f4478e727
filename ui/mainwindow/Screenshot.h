// Renders the window to a file once everything is loaded, and leaves.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace worklode {

class MainWindow;

class Screenshot final : public QObject
{
    Q_OBJECT

public:
    /// Begins to watch; calls QCoreApplication::exit(0) when the file is written, or exit(1) with a sentence on stderr.
    Screenshot(MainWindow& window, QString file);

private:
    void look();
    void take();

    MainWindow& m_window;
    QString m_file;
    QTimer m_calm; ///< the picture is taken when nothing changed for a moment
};

} // namespace worklode
