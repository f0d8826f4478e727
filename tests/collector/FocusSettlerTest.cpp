#include "SliceTranscript.h"

using namespace worklode;

TEST_CASE("the click that activates a window belongs to that window, which begins with it")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("0 focus 1 excel Daily\n1000 key\n2000 click\n2005 nofocus\n2006 focus 2 word Letter\n3000 key\n", 4000)
        == "0-2000 active excel|Daily keys=1\n"
           "2000-4000 active word|Letter clicks=1 keys=1\n");
}

TEST_CASE("a click that changed no focus within 200 ms stays where it was")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("0 focus 1 excel Daily\n2000 click\n2201 focus 2 word Letter\n3000 key\n", 4000)
        == "0-2201 active excel|Daily clicks=1\n"
           "2201-4000 active word|Letter keys=1\n");
}

TEST_CASE("keys between the click and the focus change went to the old window")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("0 focus 1 excel Daily\n2000 click\n2050 key\n2100 focus 2 word Letter\n3000 key\n", 4000)
        == "0-2000 active excel|Daily keys=1\n"
           "2000-4000 active word|Letter clicks=1 keys=1\n");
}

TEST_CASE("a click that changed the title belongs to the old title")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("0 focus 1 excel Daily\n2000 click\n2050 title Weekly\n2060 key\n", 4000)
        == "0-2050 active excel|Daily clicks=1\n"
           "2050-4000 active excel|Weekly keys=1\n");
}

TEST_CASE("what is typed while no window has focus belongs to the next one")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("0 focus 1 excel Daily\n1000 key\n2000 nofocus\n2001 key x2\n2250 focus 2 word Letter\n", 3000)
        == "0-2000 active excel|Daily keys=1\n"
           "2000-3000 active word|Letter keys=2\n");
}

TEST_CASE("no window for more than 250 ms is the desktop, told by a timer too")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("0 focus 1 excel Daily\n1000 key\n2000 nofocus\n2001 key x2\n3000 focus 2 word Letter\n", 4000)
        == "0-2000 active excel|Daily keys=1\n"
           "2000-3000 active desktop keys=2\n"
           "3000-4000 active word|Letter\n");
    ScriptedDesktop end;
    CHECK(end.play("0 focus 1 excel Daily\n1000 key\n2000 nofocus\n2001 key x2\n", 2100)
        == "0-2000 active excel|Daily keys=1\n"
           "2000-2100 active desktop keys=2\n");
}

TEST_CASE("a window that loses focus for a moment and has it again was never left")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("0 focus 1 excel Daily\n1000 key\n2000 nofocus\n2001 key\n2010 focus 1 excel Daily\n", 3000)
        == "0-3000 active excel|Daily keys=2\n");
}

TEST_CASE("keys before the first focus are the desktop's")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("500 key\n1000 focus 1 excel Daily\n1500 key\n", 2000)
        == "0-1000 active desktop keys=1\n"
           "1000-2000 active excel|Daily keys=1\n");
}

TEST_CASE("a held click keeps idleness from beginning before it")
{
    ScriptedDesktop desktop;
    CHECK(desktop.play("0 focus 1 excel Daily\n1000 key\n60950 click\n61100 focus 2 word Letter\n62000 key\n", 63000)
        == "0-1000 active excel|Daily keys=1\n"
           "1000-60950 active excel|Daily\n"
           "60950-63000 active word|Letter clicks=1 keys=1\n");
}
