package se.healthycities.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class HealthServletTest {
    @Test
    void aPortalThatLivesButHasNotStartedIsNotReady() throws IOException {
        assertThat(answer(notStarted(), "/health/live")).isEqualTo("200 UP");
        for (String address : new String[] {"/health", "/health/ready"}) {
            assertThat(answer(notStarted(), address)).as(address).isEqualTo("503 DOWN");
        }
    }

    private HealthServlet notStarted() {
        HealthServlet servlet = new HealthServlet();
        servlet.started = new HealthServlet.Started();
        return servlet;
    }

    private static String answer(HealthServlet servlet, String address) throws IOException {
        StringWriter words = new StringWriter();
        int[] status = new int[1];
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                HealthServletTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getServletPath") ? address : null);
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                HealthServletTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("setStatus")) {
                        status[0] = (Integer) arguments[0];
                    }
                    return method.getName().equals("getWriter") ? new PrintWriter(words, true) : null;
                });
        servlet.doGet(request, response);
        return status[0] + " " + words.toString().strip();
    }
}
