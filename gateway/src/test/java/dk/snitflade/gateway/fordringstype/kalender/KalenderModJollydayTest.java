package dk.snitflade.gateway.fordringstype.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The holidays against a library that knows Denmark, for every day of 300 years. The library stays out of the gateway: it
 * has the public holidays only, neither § 27's other days nor the banks', and costs the start an XML binding.
 */
class KalenderModJollydayTest {

    @Test
    void helligdageneErDeSammeI300Aar() {
        HolidayManager danske = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));
        IntStream.rangeClosed(1900, 2200).forEach(aar -> {
            Set<LocalDate> ventede = danske.getHolidays(Year.of(aar)).stream()
                    .map(Holiday::getDate)
                    .collect(Collectors.toSet());
            Set<LocalDate> beregnede = LocalDate.of(aar, 1, 1)
                    .datesUntil(LocalDate.of(aar + 1, 1, 1))
                    .filter(Kalender::helligdag)
                    .collect(Collectors.toSet());
            assertThat(beregnede).as("%d", aar).isEqualTo(ventede);
        });
    }
}
