package se.healthycities.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.wicket.protocol.http.servlet.ResponseIOException;
import org.apache.wicket.protocol.http.servlet.ServletWebRequest;
import org.apache.wicket.protocol.http.servlet.ServletWebResponse;

/** Sends text as bytes: a page is encoded at once, while the server's writer takes it apart into single characters. */
class PageResponse extends ServletWebResponse {

    PageResponse(ServletWebRequest request, HttpServletResponse response) {
        super(request, response);
    }

    @Override
    public void write(CharSequence text) {
        HttpServletResponse response = getContainerResponse();
        if (!StandardCharsets.UTF_8.name().equalsIgnoreCase(response.getCharacterEncoding())) {
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        try {
            response.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new ResponseIOException(gone);
        }
    }
}
