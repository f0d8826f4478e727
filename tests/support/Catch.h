// Catch2 2 and 3 under one name, so that the tests build with either.
#pragma once

#ifdef WORKLODE_CATCH2_V3
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
