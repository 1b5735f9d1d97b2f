package dk.snitflade.gateway.drift.register;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dk.snitflade.gateway.rutning.Onboardingforslag;
import java.util.Map;

/** An onboarding row as it is sent; aarsag is not used where nothing is changed. */
record Raekkebestilling(
        String fordringshaver,
        String fordringstype,
        String omraade,
        String gyldigFra,
        String gyldigTil,
        String maal,
        String dmiKode,
        String aarsag,
        @JsonAnySetter Map<String, Object> ukendte) {

    Onboardingforslag forslag() {
        return new Onboardingforslag(fordringshaver, fordringstype, omraade, gyldigFra, gyldigTil, maal, dmiKode);
    }
}
