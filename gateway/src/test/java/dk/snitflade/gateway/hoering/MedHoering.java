package dk.snitflade.gateway.hoering;

import dk.snitflade.gateway.Gateway;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Tests marked so share one whole gateway and one PSRM; each uses claims of its own. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Gateway.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = Hoeringsmiljoe.class)
@Import({Proevefilter.class, Debitorsystem.class, Psrm.class, Tolkning.class})
@interface MedHoering {}
