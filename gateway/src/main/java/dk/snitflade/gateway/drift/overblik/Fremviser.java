package dk.snitflade.gateway.drift.overblik;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds actions and makes them ready to be looked at. */
@Component
class Fremviser {

    private final AktionsvisningLager lager;
    private final Navne navne;
    private final MessageSource tekster;
    private final Clock ur;

    Fremviser(AktionsvisningLager lager, Navne navne, MessageSource tekster, Clock ur) {
        this.lager = lager;
        this.navne = navne;
        this.tekster = tekster;
        this.ur = ur;
    }

    Visning visning(Locale sprog) {
        return new Visning(tekster, sprog, ur.instant());
    }

    /** Newest first. */
    List<Aktionsvisning> seneste(int antal, Visning vis) {
        return lager.seneste(antal).stream().map(aktion -> vis(aktion, vis)).toList();
    }

    /** The actions of a delivery, by the id its sender gave it; newest first. */
    List<Aktionsvisning> iLeverance(String leverance, int antal, Visning vis) {
        return lager.iLeverance(leverance, antal).stream()
                .map(aktion -> vis(aktion, vis))
                .toList();
    }

    /**
     * @param id as written in an address
     * @return empty when it is no action's id
     */
    Optional<Aktionsvisning> find(String id, Visning vis) {
        return id.matches("[0-9]{1,18}")
                ? lager.find(Long.parseLong(id)).map(aktion -> vis(aktion, vis))
                : Optional.empty();
    }

    private Aktionsvisning vis(Aktionsraekke aktion, Visning vis) {
        return new Aktionsvisning(
                aktion,
                navne.afsender(aktion.kanal(), aktion.afsender()),
                navne.fordringshaver(aktion.fordringshaver(), aktion.modtaget()).orElse(null),
                Ventetekst.af(aktion, vis));
    }
}
