package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.afsendelse.AfsendelseLager.Delsag;
import dk.snitflade.gateway.afsendelse.AfsendelseLager.Laas;
import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.afsendelse.tilstand.Tilstandsvagt;
import dk.snitflade.gateway.afsendelse.tilstand.Tilstandsvagt.Lov;
import dk.snitflade.gateway.fordring.Maal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Leases due work and groups it into calls: one per action to PSRM, one per sub-leverance to DMI (nymf.md 6.4). */
@Component
class Plukker {

    private final AfsendelseLager lager;
    private final AfsendelseOpsaetning opsaetning;
    private final Backends backends;
    private final Tilstandsvagt vagt;
    private final Node node;
    private final Clock ur;

    Plukker(
            AfsendelseLager lager,
            AfsendelseOpsaetning opsaetning,
            Backends backends,
            Tilstandsvagt vagt,
            Node node,
            Clock ur) {
        this.lager = lager;
        this.opsaetning = opsaetning;
        this.backends = backends;
        this.vagt = vagt;
        this.node = node;
        this.ur = ur;
    }

    /**
     * One look for work.
     *
     * @param pladser calls there is room for
     * @param lov leave to call, from the mode of the back end; null until it has been asked
     */
    record Runde(Maal maal, int pladser, Lov lov) {

        Runde(Maal maal, int pladser) {
            this(maal, pladser, null);
        }
    }

    /** What is leased: questions to ask, and consignments to send. */
    record Udbytte(List<Forsendelse> opklaring, List<Forsendelse> afsendelse) {

        int kald() {
            return opklaring.size() + afsendelse.size();
        }
    }

    /** Asks the mode of the back end, before anything is leased: what is held costs no try. */
    public Runde spoergTilstand(Runde runde) {
        return new Runde(
                runde.maal(),
                runde.pladser(),
                vagt.spoerg(runde.maal(), node.id(), runde.pladser(), opsaetning.laas()));
    }

    /** Leases what may be called now, questions first; leave there is no work for is given back. */
    public Udbytte pluk(Runde runde) {
        int kald = runde.lov().kald();
        if (kald == 0) {
            return new Udbytte(List.of(), List.of());
        }
        Backend backend = backends.til(runde.maal());
        List<Forsendelse> opklaring =
                med(backend.tagTurAtSpoerge(), true, backend, () -> tilOpklaring(runde.maal(), kald));
        int rest = kald - opklaring.size();
        List<Forsendelse> afsendelse = rest == 0 || samlet(backend) && !opklaring.isEmpty()
                ? List.of()
                : med(backend.tagTurAtSende(), false, backend, () -> tilAfsendelse(runde.maal(), rest));
        Udbytte udbytte = new Udbytte(opklaring, afsendelse);
        vagt.brugt(runde.lov(), node.id(), udbytte.kald());
        return udbytte;
    }

    /** At most pladser calls to send. */
    List<Forsendelse> tilAfsendelse(Maal maal, int pladser) {
        Backend backend = backends.til(maal);
        int leverance = backend.leverance(opsaetning.leverance());
        return switch (backend.samling()) {
            case ENKELT ->
                lager.pluk(maal, laas(), pladser).stream()
                        .map(sag -> new Forsendelse(maal, null, List.of(sag)))
                        .toList();
            case DELLEVERANCE -> gentag(maal, pladser, () -> lager.plukDelleverance(maal, laas(), leverance));
            case LEVERANCE -> gentag(maal, 1, () -> lager.plukLeverance(maal, laas(), leverance));
        };
    }

    /** At most pladser questions to ask. */
    List<Forsendelse> tilOpklaring(Maal maal, int pladser) {
        int kald = samlet(backends.til(maal)) ? 1 : pladser;
        return gentag(maal, kald, () -> lager.plukUkendt(maal, laas()));
    }

    /** Through NyMF there is one call at a time. */
    private static boolean samlet(Backend backend) {
        return backend.samling() == Samling.LEVERANCE;
    }

    /** Nothing without the turn; and the turn goes back when there is nothing. */
    private static List<Forsendelse> med(
            boolean tur, boolean spoerge, Backend backend, Supplier<List<Forsendelse>> pluk) {
        List<Forsendelse> fundet = tur ? pluk.get() : List.of();
        if (tur && fundet.isEmpty()) {
            backend.slipTur(spoerge);
        }
        return fundet;
    }

    /** One call per lease, until nothing is due or every place is taken. */
    private static List<Forsendelse> gentag(Maal maal, int pladser, Supplier<List<Delsag>> pluk) {
        List<Forsendelse> forsendelser = new ArrayList<>();
        while (forsendelser.size() < pladser) {
            List<Delsag> delsager = pluk.get();
            if (delsager.isEmpty()) {
                break;
            }
            forsendelser.add(new Forsendelse(
                    maal,
                    delsager.get(0).mappet(),
                    delsager.stream()
                            .map(Delsag::sag)
                            .sorted(Comparator.comparingLong(Sag::aktion))
                            .toList()));
        }
        return forsendelser;
    }

    private Laas laas() {
        Instant nu = ur.instant();
        return new Laas(node.id(), nu, nu.plus(opsaetning.laas()));
    }
}
