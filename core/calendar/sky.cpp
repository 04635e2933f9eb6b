// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas and coefficients: J. Meeus, Astronomical Algorithms, chapters 25 and 49.
#include "core/calendar/sky.h"

#include <array>
#include <cmath>
#include <numbers>

namespace skt::sky {

namespace {

constexpr double synodicMonth = 29.530588861;
constexpr double firstNewMoon = 2451550.09766; // ephemeris days
constexpr double vietnamAheadOfUtc = 7.0 / 24;
constexpr double monthsInCentury = 1236.85;

double sine(double degrees)
{
    return std::sin(degrees * std::numbers::pi / 180);
}

/// Ephemeris time less universal time, in days; good to seconds from 1970 to 2060.
double deltaT(double centuriesSince2000)
{
    return (63.8 + 45 * centuriesSince2000) / 86400;
}

/// One periodic term of the new moon: the multiples of the anomalies of sun and moon and of the
/// moon's argument of latitude. Terms with the sun's anomaly shrink with the earth's eccentricity.
struct MoonTerm
{
    double days;
    int sun, moon, latitude;
};
constexpr std::array<MoonTerm, 24> moonTerms = {{
    {-0.40720, 0, 1, 0}, {0.17241, 1, 0, 0},    {0.01608, 0, 2, 0},  {0.01039, 0, 0, 2},
    {0.00739, -1, 1, 0}, {-0.00514, 1, 1, 0},   {0.00208, 2, 0, 0},  {-0.00111, 0, 1, -2},
    {-0.00057, 0, 1, 2}, {0.00056, 1, 2, 0},    {-0.00042, 0, 3, 0}, {0.00042, 1, 0, 2},
    {0.00038, 1, 0, -2}, {-0.00024, -1, 2, 0},  {-0.00007, 2, 1, 0}, {0.00004, 0, 2, -2},
    {0.00004, 3, 0, 0},  {0.00003, 1, 1, -2},   {0.00003, 0, 2, 2},  {-0.00003, 1, 1, 2},
    {0.00003, -1, 1, 2}, {-0.00002, -1, 1, -2}, {-0.00002, 1, 3, 0}, {0.00002, 0, 4, 0},
}};

struct PlanetTerm
{
    double days, at2000, perMonth;
};
constexpr std::array<PlanetTerm, 14> planetTerms = {{
    {0.000325, 299.77, 0.107408},
    {0.000165, 251.88, 0.016321},
    {0.000164, 251.83, 26.651886},
    {0.000126, 349.42, 36.412478},
    {0.000110, 84.66, 18.206239},
    {0.000062, 141.74, 53.303771},
    {0.000060, 207.14, 2.453732},
    {0.000056, 154.84, 7.306860},
    {0.000047, 34.52, 27.261239},
    {0.000042, 207.19, 0.121824},
    {0.000040, 291.34, 1.844379},
    {0.000037, 161.72, 24.198154},
    {0.000035, 239.56, 25.513099},
    {0.000023, 331.55, 3.592518},
}};

/// In universal time, as a Julian date.
double newMoon(int index)
{
    const double k = index;
    const double t = k / monthsInCentury;
    const double eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
    const double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
    const double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
    const double latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
    const double node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;

    double days = firstNewMoon + synodicMonth * k + 0.00015437 * t * t;
    for (const MoonTerm &term : moonTerms) {
        days += term.days * std::pow(eccentricity, std::abs(term.sun))
                * sine(term.sun * sun + term.moon * moon + term.latitude * latitude);
    }
    days -= 0.00017 * sine(node);
    for (const PlanetTerm &term : planetTerms)
        days += term.days * sine(term.at2000 + term.perMonth * k);
    return days - deltaT(t);
}

} // namespace

QDate newMoonDay(int index)
{
    // A Julian date counts from noon, a Julian day number names the day around it.
    return QDate::fromJulianDay(std::llround(std::floor(newMoon(index) + vietnamAheadOfUtc + 0.5)));
}

int newMoonOnOrBefore(QDate date)
{
    const double months = (static_cast<double>(date.toJulianDay()) - firstNewMoon) / synodicMonth;
    int index = static_cast<int>(std::floor(months)) + 1;
    while (newMoonDay(index) > date)
        --index;
    return index;
}

double sunLongitude(QDate date)
{
    const double universal = static_cast<double>(date.toJulianDay()) - 0.5 - vietnamAheadOfUtc;
    const double rough = (universal - 2451545.0) / 36525;
    const double t = rough + deltaT(rough) / 36525;
    const double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
    const double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
    const double centre = (1.914602 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly)
                          + (0.019993 - 0.000101 * t) * sine(2 * anomaly)
                          + 0.000289 * sine(3 * anomaly);
    const double apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
    return apparent - 360 * std::floor(apparent / 360);
}

} // namespace skt::sky
