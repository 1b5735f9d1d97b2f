package dk.snitflade.gateway.sikkerhed.adgang;

import dk.snitflade.gateway.journal.database.Startfejl;
import dk.snitflade.gateway.sikkerhed.adgang.Adgangsopsaetning.Bruger;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** The people of the settings, as Spring Security wants them. */
final class Brugere {

    /** Named when nobody else is. */
    static final String FORELOEBIG = "drift";

    private static final PasswordEncoder KODER = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private static final int TILFAELDIGE_BYTES = 18;

    private Brugere() {}

    /** @throws Startfejl when somebody's entry cannot be used */
    static InMemoryUserDetailsManager af(Adgangsopsaetning opsaetning) {
        if (opsaetning.login() == Adgangsopsaetning.Login.AABEN) {
            return new InMemoryUserDetailsManager();
        }
        List<UserDetails> alle = opsaetning.brugere().isEmpty()
                ? List.of(foreloebig())
                : opsaetning.brugere().stream().map(Brugere::af).toList();
        return new InMemoryUserDetailsManager(alle);
    }

    /** As Spring Security stores it; the only form the settings take. */
    static String kod(CharSequence adgangskode) {
        return KODER.encode(adgangskode);
    }

    private static UserDetails af(Bruger bruger) {
        if (bruger.navn() == null || bruger.navn().isBlank() || bruger.rolle() == null) {
            throw new Startfejl("En bruger i snitflade.drift.brugere mangler navn eller rolle"
                    + " (LAESER, OPERATOER eller GODKENDER).");
        }
        if (bruger.adgangskode() == null
                || !bruger.adgangskode().matches("\\{(bcrypt|argon2.*|scrypt.*|pbkdf2.*)}.+")) {
            throw new Startfejl("Adgangskoden til " + bruger.navn() + " (snitflade.drift.brugere) skal stå kodet, som"
                    + " {bcrypt}$2a$10$… Lav den med: java -jar gateway.jar adgangskode");
        }
        return User.withUsername(bruger.navn())
                .password(bruger.adgangskode())
                .roles(bruger.rolle().name())
                .build();
    }

    /** On stdout, not in the log, which others may keep and read. */
    private static UserDetails foreloebig() {
        byte[] tilfaeldige = new byte[TILFAELDIGE_BYTES];
        new SecureRandom().nextBytes(tilfaeldige);
        String adgangskode = Base64.getUrlEncoder().withoutPadding().encodeToString(tilfaeldige);
        System.out.println("Ingen brugere i snitflade.drift.brugere. Indtil næste start: bruger " + FORELOEBIG
                + ", adgangskode " + adgangskode);
        return User.withUsername(FORELOEBIG)
                .password(kod(adgangskode))
                .roles(Rolle.GODKENDER.name())
                .build();
    }
}
