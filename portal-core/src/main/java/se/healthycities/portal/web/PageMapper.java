package se.healthycities.portal.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.wicket.core.request.handler.IPageClassRequestHandler;
import org.apache.wicket.core.request.mapper.MountedMapper;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.IRequestHandlerDelegate;
import org.apache.wicket.request.IRequestMapper;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.Url;
import org.apache.wicket.request.component.IRequestablePage;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.plugin.PluginMounts;
import se.healthycities.portal.web.request.SceneOfRequest;

/**
 * The addresses of all pages. Wicket asks every mount for every address that it reads or writes, and there are some hundred:
 * here only those are asked that can answer.
 */
class PageMapper implements IRequestMapper {
    private final List<Mounted> mounts = new ArrayList<>();
    private final Map<Class<?>, List<Mounted>> ofPage = new HashMap<>();

    /** Without the home page, whose address is Wicket's own matter. */
    PageMapper(PluginMounts mounts) {
        mounts.forEachPage((path, page) -> {
            if (!path.isEmpty()) {
                mount(path, page);
            }
        });
    }

    /** Of two that fit equally the one mounted later is meant. */
    private void mount(String path, Class<? extends IRequestablePage> page) {
        Mounted mounted = new Mounted(List.of(path.split("/")), new MountedMapper(path, page));
        mounts.add(0, mounted);
        ofPage.computeIfAbsent(page, any -> new ArrayList<>()).add(0, mounted);
    }

    @Override
    public IRequestHandler mapRequest(Request request) {
        return fitting(request)
                .sorted(Comparator.comparingInt(
                                (Mounted mounted) -> mounted.mapper().getCompatibilityScore(request))
                        .reversed())
                .map(mounted -> mounted.mapper().mapRequest(request))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public int getCompatibilityScore(Request request) {
        return fitting(request)
                .mapToInt(mounted -> mounted.mapper().getCompatibilityScore(request))
                .max()
                .orElse(Integer.MIN_VALUE);
    }

    private Stream<Mounted> fitting(Request request) {
        List<String> path = SceneOfRequest.path(request.getUrl());
        return mounts.stream().filter(mounted -> mounted.fits(path));
    }

    @Override
    public Url mapHandler(IRequestHandler handler) {
        IRequestHandler meant = handler;
        while (meant instanceof IRequestHandlerDelegate delegate) {
            meant = delegate.getDelegateHandler();
        }
        if (!(meant instanceof IPageClassRequestHandler page)) {
            return null;
        }
        PageParameters parameters =
                Optional.ofNullable(page.getPageParameters()).orElseGet(PageParameters::new);
        return ofPage.getOrDefault(page.getPageClass(), List.of()).stream()
                .filter(mounted -> mounted.named(parameters))
                .map(mounted -> mounted.mapper().mapHandler(handler))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A page at a pattern; a segment {@code ${name}} stands for any one. */
    private record Mounted(List<String> pattern, MountedMapper mapper) {
        boolean fits(List<String> path) {
            boolean fits = path.size() == pattern.size();
            for (int i = 0; fits && i < pattern.size(); i++) {
                fits = placeholder(pattern.get(i)) || pattern.get(i).equals(path.get(i));
            }
            return fits;
        }

        /** Whether every placeholder has a value: the pages of all spaces have the same class and other names. */
        boolean named(PageParameters parameters) {
            return pattern.stream()
                    .filter(Mounted::placeholder)
                    .allMatch(
                            segment -> parameters.getNamedKeys().contains(segment.substring(2, segment.length() - 1)));
        }

        private static boolean placeholder(String segment) {
            return segment.startsWith("${");
        }
    }
}
