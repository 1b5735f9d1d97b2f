package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.Gateway;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Tests marked so share one whole gateway at {@link Doerur#NU}; nothing is sent on, and each uses numbers of its own. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Gateway.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = Doerindstillinger.class)
@Import({Doerur.class, Fagsystem.class, Journalblik.class})
@interface MedOeirdoer {}
