package kz.uzdik.local.stack.template;

/**
 * A CloudFormation function in a template's tree, whether written short (`!Sub`) or long (`Fn::Sub`).
 *
 * @param name without tag or prefix: `Ref`, `Sub`, `GetAtt`
 * @param argument the tree it is applied to
 */
record Intrinsic(String name, Object argument) {}
