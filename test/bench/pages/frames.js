/** After the next frame: all that an update leads to, observers included, has been. */
export const frame = () => new Promise(resolve => { requestAnimationFrame(() => { setTimeout(resolve); }); });

export async function frames(count) {
  for (let at = 0; at < count; at++) await frame();
}
