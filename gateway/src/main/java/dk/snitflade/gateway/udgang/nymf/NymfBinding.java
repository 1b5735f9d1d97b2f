package dk.snitflade.gateway.udgang.nymf;

import dk.snitflade.gateway.afsendelse.Afsendelse;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.kvittering.Statustolk;
import dk.snitflade.gateway.udgang.Posthus;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts NyMF in front of the back ends that are configured so: {@code snitflade.backend.<psrm|dmi>-binding=nymf}. */
@Configuration(proxyBeanMethods = false)
class NymfBinding {

    static final String NYMF = "nymf";

    @Bean
    @ConditionalOnProperty(name = "snitflade.backend.psrm-binding", havingValue = NYMF)
    NymfBackend psrmGennemNymf(Posthus posthus, NymfOpsaetning opsaetning, NymfLager lager, Tur tur, Clock ur) {
        return new NymfBackend(Maal.PSRM, posthus, opsaetning, lager, tur, ur);
    }

    @Bean
    @ConditionalOnProperty(name = "snitflade.backend.dmi-binding", havingValue = NYMF)
    NymfBackend dmiGennemNymf(Posthus posthus, NymfOpsaetning opsaetning, NymfLager lager, Tur tur, Clock ur) {
        return new NymfBackend(Maal.DMI, posthus, opsaetning, lager, tur, ur);
    }

    /** Also what PSRM alone goes through: NyMF tells of a creditor's claims in both systems in one answer. */
    @Bean
    @ConditionalOnProperty(name = "snitflade.backend.psrm-binding", havingValue = NYMF)
    NymfUnderretninger psrmUnderretningerGennemNymf(
            Posthus posthus, NymfOpsaetning opsaetning, NymfLager lager, Tur tur, Clock ur) {
        return new NymfUnderretninger(Maal.PSRM, posthus, opsaetning, lager, tur, ur);
    }

    @Bean
    @ConditionalOnExpression(
            "'${snitflade.backend.dmi-binding:}' == 'nymf' and '${snitflade.backend.psrm-binding:}' != 'nymf'")
    NymfUnderretninger dmiUnderretningerGennemNymf(
            Posthus posthus, NymfOpsaetning opsaetning, NymfLager lager, Tur tur, Clock ur) {
        return new NymfUnderretninger(Maal.DMI, posthus, opsaetning, lager, tur, ur);
    }

    @Bean
    Nymfkvitteringer nymfkvitteringer(
            List<NymfBackend> backends,
            Posthus posthus,
            NymfOpsaetning opsaetning,
            NymfLager lager,
            Tur tur,
            Statustolk tolk,
            Afsendelse afsendelse,
            TransactionTemplate transaktion,
            Clock ur) {
        return new Nymfkvitteringer(backends, posthus, opsaetning, lager, tur, tolk, afsendelse::vaek, transaktion, ur);
    }
}
