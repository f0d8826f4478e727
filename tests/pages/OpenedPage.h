// A page over the made-up workspace, shown and run.
#pragma once

#include "support/FakeWorkspace.h"
#include "support/WaitFor.h"

#include <QLabel>
#include <QWidget>

namespace worklode {

template <class Page>
struct Opened {
    Opened()
    {
        Progress progress;
        workspace = std::make_shared<const OpenWorkspace>(source.open("/made/up", progress).value());
        page.resize(1'200, 700);
        static_cast<QWidget&>(page).show(); // a page hides it behind the show() of its results
    }
    /// In the workstation the window hides its pages while they are whole; here nobody else does.
    ~Opened() { page.hide(); }
    void open() { page.open({workspace, workspace->views.front(), {}}); }
    bool settle()
    {
        return waitFor([this] { return page.settled(); });
    }
    /// Every text that a label shows now.
    QStringList shownTexts() const
    {
        QStringList texts;
        for (const QLabel* label : page.template findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    FakeWorkspace source;
    std::shared_ptr<const OpenWorkspace> workspace;
    Page page;
};

} // namespace worklode
