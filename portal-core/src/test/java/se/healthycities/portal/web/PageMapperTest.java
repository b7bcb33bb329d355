package se.healthycities.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.core.request.handler.BookmarkablePageRequestHandler;
import org.apache.wicket.core.request.handler.IPageClassRequestHandler;
import org.apache.wicket.core.request.handler.PageProvider;
import org.apache.wicket.mock.MockWebRequest;
import org.apache.wicket.request.Url;
import org.apache.wicket.request.component.IRequestablePage;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.tester.WicketTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.plugin.PluginMounts;
import se.healthycities.portal.plugin.PluginRegistry;

class PageMapperTest {
    private final WicketTester tester = new WicketTester();
    private final PluginMounts mounts = new PluginMounts(PluginRegistry.installed());
    private final PageMapper mapper = new PageMapper(mounts);

    @AfterEach
    void stop() {
        tester.destroy();
    }

    @Test
    void everyAddressLeadsToThePageThatTheGateJudges() {
        assertThat(addresses()).hasSizeGreaterThan(100);
        addresses().keySet().forEach(address -> {
            Class<?> judged =
                    mounts.find(List.of(address.split("/"))).orElseThrow().target();
            assertThat(read(address).getPageClass()).as(address).isEqualTo(judged);
        });
    }

    @Test
    void whatItReadsFromAnAddressMakesTheSameAddressAgain() {
        addresses().keySet().forEach(address -> {
            IPageClassRequestHandler page = read(address);
            PageProvider provider = new PageProvider(page.getPageClass(), page.getPageParameters());
            assertThat(mapper.mapHandler(new BookmarkablePageRequestHandler(provider)))
                    .as(address)
                    .hasToString(address);
        });
    }

    @Test
    void whatIsLongerThanAnAddressIsNone() {
        addresses().keySet().stream()
                .map(address -> address + "/och/annat")
                .filter(longer -> mounts.find(List.of(longer.split("/"))).isEmpty())
                .forEach(longer -> assertThat(mapper.mapRequest(request(longer)))
                        .as(longer)
                        .isNull());
    }

    @Test
    void aPageWithoutTheValuesOfItsAddressHasNone() {
        Class<? extends IRequestablePage> page = addresses().entrySet().stream()
                .filter(address -> address.getKey().contains("7"))
                .findFirst()
                .orElseThrow()
                .getValue();
        PageProvider provider = new PageProvider(page, new PageParameters());
        assertThat(mapper.mapHandler(new BookmarkablePageRequestHandler(provider)))
                .isNull();
    }

    private Map<String, Class<? extends IRequestablePage>> addresses() {
        Map<String, Class<? extends IRequestablePage>> addresses = new LinkedHashMap<>();
        mounts.forEachPage((path, page) -> {
            if (!path.isEmpty()) {
                addresses.put(path.replaceAll("\\$\\{[^}]*}", "7"), page);
            }
        });
        return addresses;
    }

    private IPageClassRequestHandler read(String address) {
        return (IPageClassRequestHandler) mapper.mapRequest(request(address));
    }

    private static MockWebRequest request(String address) {
        return new MockWebRequest(Url.parse(address));
    }
}
