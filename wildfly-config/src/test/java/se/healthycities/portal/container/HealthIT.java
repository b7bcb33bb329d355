package se.healthycities.portal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HealthIT {

    @Deployment(testable = false)
    static WebArchive war() {
        return RealPortal.war();
    }

    @Test
    void thePortalSaysThatItLivesAndIsReady() throws Exception {
        assertThat(RealPortal.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(RealPortal.get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void askingForHealthOpensNoSessionAndTellsNothingAboutTheServer() throws Exception {
        HttpResponse<String> answer = RealPortal.get("/health/ready");

        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server", "x-powered-by");
    }
}
