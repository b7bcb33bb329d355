package se.healthycities.portal.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.Component;
import org.apache.wicket.MarkupContainer;
import org.apache.wicket.application.IComponentInstantiationListener;
import org.apache.wicket.protocol.http.mock.MockHttpServletRequest;
import org.apache.wicket.request.Url;
import org.apache.wicket.request.component.IRequestablePage;
import org.apache.wicket.util.tester.WicketTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.web.PortalApplication;
import se.healthycities.portal.web.request.PortalSession;

/** A test of pages: the real application with its mounts and its gate, on the demo network, without a server. */
public abstract class PageTest extends PortalTest {
    private WicketTester tester;

    @BeforeEach
    void startApplication() {
        tester = new WicketTester(new TestApplication());
        tester.setExposeExceptions(false);
    }

    @AfterEach
    void stopApplication() {
        tester.destroy();
    }

    /** Opens an address as a browser of this site does; redirects within the site are followed. */
    protected Answer get(String address) {
        return request("GET", address, Map.of(), "sv");
    }

    protected Answer getInEnglish(String address) {
        return request("GET", address, Map.of(), "en");
    }

    /** The first answer of an address: a redirect is not followed. */
    protected Answer first(String address) {
        tester.setFollowRedirects(false);
        try {
            return get(address);
        } finally {
            tester.setFollowRedirects(true);
        }
    }

    protected Answer post(String address, Map<String, String> form) {
        return request("POST", address, form, "sv");
    }

    /** The same for a form that takes files. */
    protected Answer postMultipart(String address, Map<String, String> form) {
        tester.getRequest().setUseMultiPartContentType(true);
        return request("POST", address, form, "sv");
    }

    /** The address that a form of a page posts to; Wicket writes it relative to the page. */
    protected static String resolve(String page, String action) {
        return java.net.URI.create("http://x" + page).resolve(action).toString().substring("http://x".length());
    }

    /** Sends a form of the page that was read at this address, with its own values and those that somebody typed. */
    protected Answer submit(String address, Answer page, String css, Map<String, String> typed) {
        return send(Form.of(address, page.html().selectFirst(css)), typed);
    }

    protected Answer send(Form form, Map<String, String> typed) {
        Map<String, String> values = new LinkedHashMap<>(form.values());
        values.putAll(typed);
        tester.getRequest().setUseMultiPartContentType(form.multipart());
        return post(form.action(), values);
    }

    /** What the browser sends with every request; more than the language where a test is about cookies. */
    protected void browser(MockHttpServletRequest request) {}

    /** The value of a cookie that the last answer set, or null. */
    protected String cookie(String name) {
        return tester.getLastResponse().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(jakarta.servlet.http.Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** A header of the last answer, or null. */
    protected String header(String name) {
        return tester.getLastResponse().getHeader(name);
    }

    /** The last answer byte by byte. */
    protected byte[] bytes() {
        return tester.getLastResponse().getBinaryContent();
    }

    /** True when the page that was rendered last has a component of this class. */
    protected boolean shows(Class<?> component) {
        IRequestablePage page = tester.getLastRenderedPage();
        return page instanceof MarkupContainer container
                && Boolean.TRUE.equals(container.visitChildren(component, (found, visit) -> visit.stop(true)));
    }

    private Answer request(String method, String address, Map<String, String> form, String language) {
        entityManager.flush();
        beans.newRequest();
        MockHttpServletRequest request = tester.getRequest();
        request.setMethod(method);
        request.setHeader("Sec-Fetch-Site", "same-origin");
        request.addCookie(new jakarta.servlet.http.Cookie(PortalSession.LANGUAGE, language));
        tester.getSession().setLocale(java.util.Locale.forLanguageTag(language));
        browser(request);
        form.forEach((name, value) -> request.getPostParameters().setParameterValue(name, value));
        request.setUrl(Url.parse(address.replaceFirst("^/", "")));
        tester.processRequest(request);
        var response = tester.getLastResponse();
        return new Answer(
                response.getStatus(),
                response.getDocument(),
                response.getRedirectLocation(),
                tester.getLastRenderedPage() != null
                        && tester.getLastRenderedPage().isPageStateless());
    }

    /** What came back. */
    public record Answer(int status, String body, String redirect, boolean stateless) {
        public Document html() {
            return Jsoup.parse(body);
        }

        /** The visible text of the page. */
        public String text() {
            return html().text();
        }

        /** The address that a form of the page posts to. */
        public String action(String css) {
            return html().selectFirst(css).attr("action");
        }
    }

    /** A form as a browser knows it: where it is sent, how, and what it holds before anybody types. */
    public record Form(String action, boolean multipart, Map<String, String> values, List<String> typeable) {
        public static Form of(String address, Element form) {
            Map<String, String> values = new LinkedHashMap<>();
            form.select("input[type=hidden]").forEach(input -> values.put(input.attr("name"), input.attr("value")));
            List<String> typeable = form.select("textarea, input[type=text]").eachAttr("name");
            boolean multipart = form.attr("enctype").startsWith("multipart");
            return new Form(resolve(address, form.attr("action")), multipart, values, typeable);
        }

        boolean postsTo(String address) {
            return action.split("\\?")[0].equals(address.split("\\?")[0]);
        }
    }

    private class TestApplication extends PortalApplication {
        @Override
        protected void configureInjection() {
            IComponentInstantiationListener injection = (Component component) -> beans.inject(component);
            getComponentInstantiationListeners().add(injection);
        }

        @Override
        protected <T> T bean(Class<T> kind) {
            return beans.of(kind);
        }
    }
}
