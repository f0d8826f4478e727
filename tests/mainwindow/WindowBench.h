// A window over a made-up workspace.
#pragma once

#include "support/FakeWorkspace.h"
#include "support/WaitFor.h"
#include "ui/mainwindow/MainWindow.h"

namespace worklode {

struct WindowBench {
    explicit WindowBench(const std::vector<std::string>& extra = {})
    {
        std::vector<std::string> arguments{"--screenshot", "unused.png"}; // so that the test touches nobody's settings
        arguments.insert(arguments.end(), extra.begin(), extra.end());
        options = parseOptions(arguments).options;
        session = std::make_unique<WorkspaceSession>(source);
        window = std::make_unique<MainWindow>(*session, options);
        window->show();
    }
    bool open()
    {
        window->openWorkspace("/made/up");
        return waitFor([this] { return session->workspace() && window->settled(); });
    }
    bool settle()
    {
        return waitFor([this] { return window->settled(); });
    }

    std::shared_ptr<FakeWorkspace> source = std::make_shared<FakeWorkspace>();
    AppOptions options;
    std::unique_ptr<WorkspaceSession> session;
    std::unique_ptr<MainWindow> window;
};

} // namespace worklode
