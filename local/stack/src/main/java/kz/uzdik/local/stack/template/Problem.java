package kz.uzdik.local.stack.template;

/**
 * Something in a template that the embedded stack does not understand, or that is wrong.
 *
 * @param path where it stands, as `Resources.Intake.Properties.Events.Get.Type`
 * @param text what is wrong there, a part of a sentence
 */
public record Problem(String path, String text) {
    @Override
    public String toString() {
        return path + ": " + text;
    }
}
